package entente.web;

import static entente.ontology.EntityType.ORGANIZATION;
import static entente.ontology.EntityType.PERSON;
import static entente.ontology.EntityType.PLACE;
import static entente.ontology.RelationType.MET;
import static entente.ontology.RelationType.PARTY_TO;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import entente.document.Document;
import entente.document.Passage;
import entente.document.Source;
import entente.extraction.Extraction;
import entente.graph.FixedFindings;
import entente.graph.Removed;
import entente.graph.Written;
import entente.graph.identity.NameLinks;
import entente.ontology.AgreementStatus;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.EventKind;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.ontology.SourceFormat;
import entente.query.Choice;
import entente.query.Edge;
import entente.query.EntityRef;
import entente.query.Evidence;
import entente.query.FactFilter;
import entente.query.Page;
import entente.query.TimeWindow;
import entente.query.around.Neighbourhood;
import entente.query.around.NeighbourhoodQuery;
import entente.query.name.EntityCard;
import entente.query.name.EntitySummary;
import entente.query.path.PathAnswer;
import entente.query.path.PathQuery;
import entente.query.record.Agreement;
import entente.query.record.AgreementQuery;
import entente.query.record.DocumentFacts;
import entente.query.record.StoredDocument;
import entente.resolution.DocumentFindings;
import entente.resolution.Resolution;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class AnswersTest extends ServiceTest {
    private static final Document DOCUMENT = new Document(
            "document-1",
            "Ports meet",
            "https://news.example/ports",
            null,
            "en",
            new EdtfDate("2024-05"),
            "Lund met Ito.",
            List.of(new Passage(0, 0, 13)));
    private static final Extraction EXTRACTION =
            new Extraction("document-1", new EdtfDate("2024-05"), List.of(), List.of(), List.of(), List.of());
    private static final DocumentFindings FINDINGS =
            new FixedFindings(new Resolution(List.of(), Map.of(), List.of(), List.of()));
    private static final Evidence EVIDENCE = new Evidence(
            "claim-1",
            "document-1",
            "Ports meet",
            null,
            new EdtfDate("2024-05"),
            "Lund met Ito",
            0,
            12,
            "Lund met Ito.",
            Modality.STATED,
            0.9,
            null);

    @ParameterizedTest
    @EnumSource
    void ingestsADocument(Written.Status status) {
        ingestAs(status);
        var answer = calls.post(
                "/api/documents?title=Ports%20meet&url=https://news.example/ports&publishedOn=2024-05",
                "Lund met Ito & others=all.", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(answer.status()).isEqualTo(status == Written.Status.UNCHANGED ? 200 : 201);
        assertThat(answer.response().body()).isEqualTo("""
                        {"id":"document-1","title":"Ports meet","publishedOn":"2024-05","status":"%s","passages":1,"entities":2,\
                        "claims":3}""".formatted(status.label()));
        verify(reader).read(argThat(source -> sourceIs(source, "Lund met Ito & others=all.", null)));
    }

    @Test
    void passesContentTypeAndCharacterSetAsAHint() {
        ingestAs(Written.Status.INGESTED);
        var answer = calls.post("/api/documents", "x", "Content-Type", "text/html; charset=utf-16");
        assertThat(answer.header("Location")).isEqualTo("/api/documents/document-1");
        verify(reader).read(argThat(source -> "text/html;charset=utf-16".equals(source.contentType())));
    }

    @Test
    void storesTheExtractionInTheGoldFormat() {
        ingestAs(Written.Status.INGESTED);
        calls.post("/api/documents", "x");
        verify(graph).write(DOCUMENT, "test-1", """
                        {"id":"document-1","date":"2024-05","entities":[],"agreements":[],"events":[],"relations":[],\
                        "language":null,"notes":[]}""", FINDINGS, NameLinks.NONE);
    }

    @Test
    void deletesADocument() {
        when(graph.remove("document-1")).thenReturn(Optional.of(new Removed(3, 2, 1)));
        assertThat(calls.delete("/api/documents/document-1").response().body()).isEqualTo("""
                        {"removed":{"claims":3,"relations":2,"entities":1}}""");
    }

    @Test
    void listsDocuments() {
        when(documents.list(2, "abc"))
                .thenReturn(new Page<>(
                        List.of(new StoredDocument.Summary("d", "Ports meet", null, null, 1, 2, 3)), 7, "def"));
        assertThat(calls.get("/api/documents?limit=2&after=abc").response().body())
                .isEqualTo("""
                        {"items":[{"id":"d","title":"Ports meet","url":null,"publishedOn":null,"passages":1,"entities":2,"claims":3}],\
                        "total":7,"exact":true,"next":"def"}""");
    }

    @Test
    void returnsADocumentWithItsPassages() {
        when(documents.get("d"))
                .thenReturn(new StoredDocument("d", "T", null, "A", "zh", null, "你好。", List.of(new Passage(0, 0, 3))));
        assertThat(calls.get("/api/documents/d").response().body()).isEqualTo("""
                        {"id":"d","title":"T","url":null,"author":"A","language":"zh","publishedOn":null,"text":"你好。",\
                        "passages":[{"index":0,"start":0,"end":3}]}""");
    }

    @Test
    void returnsAnExtractionAsItIsStored() {
        when(documents.extraction("d")).thenReturn("{\"id\": \"d\", \"name\": \"Čapek 你好\"}");
        var answer = calls.get("/api/documents/d/extraction");
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.response().body()).isEqualTo("{\"id\": \"d\", \"name\": \"Čapek 你好\"}");
    }

    @Test
    void returnsTheFactsOfADocument() {
        when(documents.facts("d"))
                .thenReturn(new DocumentFacts(
                        List.of(new DocumentFacts.Named("p", PERSON, "Ana Lund")),
                        List.of(new DocumentFacts.Mention("p", 6, 14)),
                        List.of(),
                        List.of()));
        assertThat(calls.get("/api/documents/d/facts").response().body()).isEqualTo("""
                        {"entities":[{"id":"p","type":"Person","name":"Ana Lund"}],"mentions":[{"entity":"p","start":6,"end":14}],\
                        "claims":[],"descriptions":[]}""");
    }

    @Test
    void searchesEntities() {
        when(entities.search("lund ana", Set.of(PERSON, PLACE, ORGANIZATION), null, 50, null))
                .thenReturn(new Page<>(
                        List.of(new EntitySummary("p", PERSON, "Ana Lund", List.of("Lund"), 2, 5, null)), 1, null));
        assertThat(calls.get("/api/entities?q=lund+ana&type=person,PLACE&type=Organization")
                        .response()
                        .body())
                .isEqualTo("""
                        {"items":[{"id":"p","type":"Person","name":"Ana Lund","aliases":["Lund"],\
                        "documents":2,"relations":5,"matched":null}],"total":1,"exact":true,"next":null}""");
    }

    @Test
    void returnsAnEntity() {
        var role = new EntityCard.Involvement("a", "pact", "pact", "signed", PARTY_TO, new EdtfDate("2011"), null);
        when(entities.get("p"))
                .thenReturn(new EntityCard(
                        "p",
                        PLACE,
                        "Norhaven",
                        List.of(),
                        List.of("wikidata:Q239"),
                        null,
                        null,
                        null,
                        null,
                        2,
                        Map.of(PARTY_TO, 1L),
                        LocalDate.of(2011, 1, 1),
                        LocalDate.of(2011, 12, 31),
                        List.of(role),
                        List.of(),
                        null));
        assertThat(calls.get("/api/entities/p").response().body()).isEqualTo("""
                        {"id":"p","type":"Place","name":"Norhaven","aliases":[],\
                        "identifiers":["wikidata:Q239"],"kind":null,"status":null,"since":null,"until":null,\
                        "documents":2,"relations":{"PARTY_TO":1},"first":"2011-01-01","last":"2011-12-31","agreements":[{"id":"a",\
                        "name":"pact","kind":"pact","status":"signed","role":"PARTY_TO","since":"2011","until":null}],"events":[],\
                        "mergedInto":null}""");
    }

    @Test
    void returnsANeighbourhood() {
        var filter = FactFilter.none()
                .withTypes(Choice.only(Set.of(PERSON)))
                .withRelations(Choice.only(Set.of(MET, PARTY_TO)))
                .withTime(TimeWindow.possible(LocalDate.of(2011, 1, 1), LocalDate.of(2023, 2, 28)))
                .withMinDocuments(2);
        var centre = new Neighbourhood.Node("p", PERSON, "Ana Lund", 0);
        var edge = new Edge(
                "r", "p", "q", MET, null, 2, 0.99, Modality.STATED, new EdtfDate("2011-10"), null, "Lund met Ito");
        var count = new Neighbourhood.Count(1, 1);
        when(neighbourhoods.get(new NeighbourhoodQuery("p", 2, filter, 30)))
                .thenReturn(new Neighbourhood(centre, List.of(centre), List.of(edge), count, count, false, true, null));
        var answer = calls.get("/api/entities/p/neighbourhood?hops=2&type=Person&relation=met,PARTY_TO&since=2011"
                + "&until=2023-02&minDocuments=2&limit=30");
        assertThat(answer.response().body()).isEqualTo("""
                        {"centre":{"id":"p","type":"Person","name":"Ana Lund","hop":0},\
                        "nodes":[{"id":"p","type":"Person","name":"Ana Lund","hop":0}],\
                        "edges":[{"id":"r","source":"p","target":"q","type":"MET","title":null,"documents":2,"confidence":0.99,\
                        "modality":"stated","since":"2011-10","until":null,"quote":"Lund met Ito"}],"shown":{"nodes":1,"edges":1},\
                        "total":{"nodes":1,"edges":1},"cut":false,"evidenceAvailable":true,"next":null}""");
    }

    @Test
    void findsPathsWithEvidenceOnEachHop() {
        var from = new EntityRef("p", PERSON, "Ana Lund");
        var to = new EntityRef("q", PERSON, "Ken Ito");
        var relation =
                new PathAnswer.Relation("r", MET, "p", null, null, null, Modality.STATED, 0.9, 1, List.of(EVIDENCE));
        var path = new PathAnswer.ProvedPath(1, 1.25, 0, 1, List.of(new PathAnswer.Hop(from, to, relation, null)));
        when(paths.find(PathQuery.of("p", "q", 3, 2, FactFilter.of(Set.of(Modality.STATED)))))
                .thenReturn(new PathAnswer(from, to, List.of(path), 1, 1, false, true, null, null));
        assertThat(calls.get("/api/paths?from=p&to=q&k=3&maxHops=2").response().body())
                .isEqualTo("""
                        {"from":{"id":"p","type":"Person","name":"Ana Lund"},"to":{"id":"q","type":"Person","name":"Ken Ito"},\
                        "paths":[{"length":1,"cost":1.25,"weakest":0,"score":1.0,"hops":[{"source":{"id":"p","type":"Person",\
                        "name":"Ana Lund"},"target":{"id":"q","type":"Person","name":"Ken Ito"},\
                        "relation":{"id":"r","type":"MET","subject":"p","title":null,"since":null,"until":null,"modality":"stated",\
                        "confidence":0.9,"documents":1,"evidence":[{"claimId":"claim-1","documentId":"document-1",\
                        "title":"Ports meet","url":null,"publishedOn":"2024-05","quote":"Lund met Ito","start":0,"end":12,\
                        "passage":"Lund met Ito.","modality":"stated","confidence":0.9,"correction":null}]},"doubt":null}]}],\
                        "shown":1,"total":1,"cut":false,"evidenceAvailable":true,"reason":null,"why":null}""");
    }

    @Test
    void returnsTheEvidenceOfARelation() {
        when(relations.evidence("r")).thenReturn(List.of(EVIDENCE));
        var answer = calls.get("/api/relations/r/evidence").json();
        assertThat(answer.path("items").path(0).path("quote").asString()).isEqualTo("Lund met Ito");
        assertThat(answer.path("total").asInt()).isEqualTo(1);
    }

    @Test
    void listsAgreements() {
        var member = new Agreement.Member("p", PLACE, "Norhaven");
        var agreement = new Agreement(
                "a",
                "pact",
                "pact",
                AgreementStatus.IN_FORCE,
                new EdtfDate("2011"),
                member,
                List.of(member),
                List.of(),
                List.of("trade"),
                List.of(EVIDENCE));
        when(agreements.list(new AgreementQuery(
                        "p",
                        "letter of intent",
                        AgreementStatus.IN_FORCE,
                        "q",
                        LocalDate.of(2011, 10, 1),
                        null,
                        50,
                        null)))
                .thenReturn(new Page<>(List.of(agreement), 1, null));
        var answer = calls.get("/api/agreements?party=p&kind=letter+of+intent&status=in+force&place=q&since=2011-10")
                .json();
        var item = answer.path("items").path(0);
        assertThat(item.path("status").asString()).isEqualTo("in force");
        assertThat(item.path("date").asString()).isEqualTo("2011");
        assertThat(item.path("parties").path(0).path("name").asString()).isEqualTo("Norhaven");
        assertThat(item.path("quotes").path(0).path("quote").asString()).isEqualTo("Lund met Ito");
    }

    @Test
    void returnsTheOntologyOrNotModified() {
        var answer = calls.get("/api/ontology");
        var table = answer.json();
        assertThat(names(table, "entityTypes"))
                .containsExactlyElementsOf(labels(EntityType.values(), EntityType::label));
        assertThat(names(table, "relationTypes"))
                .containsExactlyElementsOf(labels(RelationType.values(), RelationType::name));
        assertThat(names(table, "agreementStatuses"))
                .containsExactlyElementsOf(labels(AgreementStatus.values(), AgreementStatus::label));
        assertThat(names(table, "eventKinds")).containsExactlyElementsOf(labels(EventKind.values(), EventKind::label));
        assertThat(names(table, "modalities")).containsExactlyElementsOf(labels(Modality.values(), Modality::label));
        assertThat(names(table, "sourceFormats"))
                .containsExactlyElementsOf(labels(SourceFormat.values(), SourceFormat::name));
        assertThat(table.path("entityTypes").path(0)).hasToString("""
                {"name":"Person","label":"person","plural":"people"}""");
        assertThat(table.path("relationTypes").path(MET.ordinal())).hasToString("""
                {"name":"MET","label":"met","from":["Person","Organization"],"to":["Person","Organization"],\
                "symmetric":true,"momentary":true}""");
        assertThat(table.path("sourceFormats").path(1)).hasToString("""
                {"name":"HTML","label":"HTML","mediaType":"text/html","extensions":["html","htm","xhtml"]}""");
        assertThat(calls.get("/api/ontology", "If-None-Match", answer.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    private static List<String> names(JsonNode table, String list) {
        return table.path(list)
                .valueStream()
                .map(entry -> entry.path("name").asString())
                .toList();
    }

    private static <T> List<String> labels(T[] constants, Function<T, String> label) {
        return Arrays.stream(constants).map(label).toList();
    }

    @Test
    void returnsHealthAndCountsDocuments() {
        assertThat(calls.get("/actuator/health").response().body())
                .startsWith("{\"groups\":")
                .contains("\"UP\"")
                .doesNotContain("components");
        ingestAs(Written.Status.INGESTED);
        calls.post("/api/documents", "x");
        assertThat(calls.get("/actuator/prometheus").response().body())
                .contains("entente_documents_total{status=\"ingested\"}", "entente_extraction_seconds_count");
    }

    private void ingestAs(Written.Status status) {
        when(reader.read(any())).thenReturn(DOCUMENT);
        when(extractor.version()).thenReturn("test-1");
        when(extractor.extract(DOCUMENT)).thenReturn(EXTRACTION);
        when(resolver.resolve(DOCUMENT, EXTRACTION)).thenReturn(FINDINGS);
        when(linker.link(DOCUMENT, EXTRACTION)).thenReturn(NameLinks.NONE);
        when(graph.write(eq(DOCUMENT), any(), any(), eq(FINDINGS), any())).thenReturn(new Written(status, 2, 3));
    }

    private static boolean sourceIs(Source source, String text, @Nullable String type) {
        return source.equals(new Source(
                        source.bytes(),
                        type,
                        null,
                        "Ports meet",
                        "https://news.example/ports",
                        new EdtfDate("2024-05")))
                && new String(source.bytes(), UTF_8).equals(text);
    }
}
