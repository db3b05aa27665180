package entente.graph;

import static entente.graph.Story.agreement;
import static entente.graph.Story.person;
import static entente.graph.Story.place;
import static entente.ontology.RelationType.HOLDS_POSITION;
import static entente.ontology.RelationType.MET;
import static entente.ontology.RelationType.PARTY_TO;
import static entente.ontology.RelationType.VISITED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.graph.Story.Said;
import entente.graph.Written.Status;
import entente.graph.identity.NameLinks;
import entente.ontology.Modality;
import entente.resolution.Entity;
import entente.resolution.Resolution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/** The contract of the graph on any Neo4j, embedded or external. */
abstract class GraphContract {
    private static final Entity ANNA = person("Anna Jansen");
    private static final Entity BRAM = person("Bram Peeters");
    private static final Entity GHENT = place("Ghent");
    private static final Entity PACT = agreement("Harbour pact");

    abstract Driver driver();

    abstract Graph graph();

    @BeforeEach
    void clear() {
        TestGraph.clear(driver());
    }

    @Test
    void storesADocumentWithItsFacts() {
        var story = new Story("d1")
                .publishedOn("2023-02")
                .mentions(ANNA, "Jansen")
                .claims(ANNA, VISITED, GHENT, new Said().since("2023-02-22/2023-02-25"));

        assertThat(story.writeTo(graph())).isEqualTo(new Written(Status.INGESTED, 2, 1));

        assertThat(rows("MATCH (e:Person:Entity) RETURN e {.*} AS e"))
                .containsExactly(
                        Map.of("id", ANNA.id(), "name", ANNA.name(), "aliases", List.of("Jansen"), "documents", 1L));
        assertThat(rows("""
                        MATCH (:Person)-[r:VISITED]->(:Place), (c:Claim)
                        RETURN [r.id = c.relation, r.claims, r.documents, r.confidence, r.modality, r.since, r.until,
                          toString(r.sinceDay), toString(r.untilDay), r.quote = c.quote] AS r
                        """))
                .containsExactly(Arrays.asList(
                        true, 1L, 1L, 0.5, "stated", "2023-02-22/2023-02-25", null, "2023-02-22", "2023-02-25", true));
        assertThat(rows("""
                        MATCH (d:Document)<-[:PART_OF_DOCUMENT]-(p:Passage)-[:STATES]->(c:Claim)
                        RETURN substring(d.text, p.start, p.end - p.start) = c.quote AND substring(d.text, c.start,
                          c.end - c.start) = c.quote AND p.index = 1 AND d.publishedFrom = date('2023-02-01') AS proved
                        """)).containsExactly(true);
    }

    @Test
    void changesNothingWhenADocumentIsWrittenTwice() {
        var story = new Story("d1").claims(ANNA, VISITED, GHENT).mentions(ANNA, "Jansen");
        story.writeTo(graph());
        var before = snapshot();

        assertThat(story.writeTo(graph())).isEqualTo(new Written(Status.UNCHANGED, 2, 1));

        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void rewritesADocumentReadByAnotherExtractor() {
        var story = new Story("d1").claims(ANNA, VISITED, GHENT);
        story.writeTo(graph());

        var written =
                graph().write(story.document(), "test 2", "{}", new FixedFindings(story.resolution()), NameLinks.NONE);

        assertThat(written.status()).isEqualTo(Status.REPLACED);
        assertThat(graph().holds("d1", story.document().fingerprint(), "test 1"))
                .isFalse();
        assertThat(graph().holds("d1", story.document().fingerprint(), "test 2"))
                .isTrue();
    }

    @Test
    void replacesTheFactsOfAnOlderVersion() {
        new Story("d1").claims(ANNA, VISITED, GHENT).mentions(GHENT, "Gent").writeTo(graph());

        var written = new Story("d1").claims(ANNA, MET, BRAM).writeTo(graph());

        assertThat(written.status()).isEqualTo(Status.REPLACED);
        var expected = snapshotOf(() -> new Story("d1").claims(ANNA, MET, BRAM).writeTo(graph()));
        assertThat(snapshot()).isEqualTo(expected);
    }

    @Test
    void keepsFactsThatAnotherDocumentStates() {
        new Story("d1")
                .claims(ANNA, VISITED, GHENT, new Said().sure(0.8))
                .mentions(ANNA, "Jansen")
                .writeTo(graph());
        var alone = snapshot();
        new Story("d2")
                .claims(ANNA, VISITED, GHENT, new Said().sure(0.5))
                .claims(ANNA, MET, BRAM)
                .mentions(ANNA, "Mrs Jansen")
                .writeTo(graph());
        assertThat(rows("MATCH ()-[r:VISITED]->() RETURN [r.claims, r.documents, r.confidence] AS r"))
                .containsExactly(List.of(2L, 2L, 0.9));
        assertThat(rows("MATCH (e:Entity) RETURN [e.name, e.documents, e.aliases] AS entry ORDER BY e.name"))
                .containsExactly(
                        List.of(ANNA.name(), 2L, List.of("Jansen", "Mrs Jansen")),
                        List.of(BRAM.name(), 1L, List.of()),
                        List.of(GHENT.name(), 2L, List.of()));

        assertThat(graph().remove("d2")).contains(new Removed(2, 1, 1));

        assertThat(snapshot()).isEqualTo(alone);
    }

    @Test
    void isEmptyAfterAllDocumentsAreRemoved() {
        everything("d1").writeTo(graph());
        everything("d2").writeTo(graph());
        assertThat(graph().empty()).isFalse();

        graph().remove("d1");
        graph().remove("d2");

        assertThat(snapshot()).isEmpty();
        assertThat(graph().empty()).isTrue();
        assertThat(graph().remove("d2")).isEmpty();
    }

    @Test
    void computesAnAgreementFromItsDescriptions() {
        new Story("d1")
                .publishedOn("2019-03")
                .describes(PACT, "letter of intent", "planned", List.of("harbours"), new Said().since("2019"))
                .claims(ANNA, PARTY_TO, PACT)
                .writeTo(graph());
        new Story("d2")
                .publishedOn("2020")
                .describes(PACT, "agreement", "signed", List.of("rail", "harbours"), new Said().since("2019-10-27"))
                .writeTo(graph());
        new Story("undated")
                .describes(PACT, "deal", "rejected", List.of(), new Said())
                .writeTo(graph());

        assertThat(agreements())
                .containsExactly(List.of(
                        "agreement", "signed", "2019-10-27", "2019-10-27", "2019-10-27", List.of("harbours", "rail")));

        graph().remove("d2");
        assertThat(agreements())
                .containsExactly(List.of(
                        "letter of intent", "planned", "2019", "2019-01-01", "2019-12-31", List.of("harbours")));
    }

    private List<Object> agreements() {
        return rows("""
                MATCH (a:Agreement)
                RETURN [a.kind, a.status, a.since, toString(a.sinceDay), toString(a.untilDay), a.topics] AS a
                """);
    }

    @Test
    void quotesTheBestClaimOfTheFirmestModality() {
        new Story("d1")
                .claims(ANNA, MET, BRAM, new Said().as(Modality.DENIED).sure(0.99))
                .writeTo(graph());
        new Story("d2")
                .claims(ANNA, MET, BRAM, new Said().as(Modality.STATED).sure(0.6))
                .writeTo(graph());

        assertThat(rows("""
                        MATCH ()-[r:MET]->(), (c:Claim {modality: 'stated'})
                        RETURN [r.modality, r.confidence, r.claims, r.quote = c.quote] AS r
                        """)).containsExactly(List.of("stated", 0.6, 2L, true));
    }

    @Test
    void writesADocumentOnceWhenEightThreadsWriteIt() throws Exception {
        var written =
                atOnce(8, thread -> () -> everything("d1").writeTo(graph()).status());

        assertThat(written).containsOnlyOnce(Status.INGESTED).hasSize(8).doesNotContain(Status.REPLACED);
        var found = snapshot();
        assertThat(found).isEqualTo(snapshotOf(() -> everything("d1").writeTo(graph())));
    }

    @Test
    void mergesEntitiesOfConcurrentWritesAndCountsTheirDocuments() throws Exception {
        int documents = 40;
        atOnce(8, thread -> () -> {
            for (int i = thread; i < documents; i += 8) {
                everything("d" + i).writeTo(graph());
            }
            return thread;
        });

        assertThat(rows("MATCH (e:Entity) RETURN [e.name, e.documents] AS entry ORDER BY e.name"))
                .containsExactly(
                        List.of(ANNA.name(), 40L),
                        List.of(BRAM.name(), 40L),
                        List.of(GHENT.name(), 40L),
                        List.of(PACT.name(), 40L));
        assertThat(rows("MATCH (:Entity)-[r]->(:Entity) RETURN [r.claims, r.documents] AS r"))
                .hasSize(4)
                .containsOnly(List.of(40L, 40L));
    }

    @Test
    void survivesConcurrentWritesAndRemovalsOfSharedEntities() throws Exception {
        atOnce(8, thread -> () -> {
            for (int round = 0; round < 6; round++) {
                everything("d" + thread).writeTo(graph());
                graph().remove("d" + (thread + 1) % 8);
            }
            graph().remove("d" + thread);
            return thread;
        });
        for (int i = 0; i < 8; i++) {
            graph().remove("d" + i);
        }

        assertThat(snapshot()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Robert'); MATCH (n) DETACH DELETE n //",
                "<script>alert(1)</script>",
                "\"'`\\u0027\\",
                "${x} $x {y} :L",
                "Zoë 🚢 江北嘴 مدينة",
                "a\u0000b\u0007"
            })
    void storesAnyNameUnchanged(String name) {
        var story = new Story(name)
                .claims(person(name), VISITED, GHENT, new Said().titled(name))
                .describes(agreement(name), name, name, List.of(name), new Said());
        story.writeTo(graph());

        assertThat(rows("MATCH (e:Entity) WHERE NOT e:Place RETURN DISTINCT e.name AS name"))
                .containsExactly(name);
        assertThat(rows("MATCH (d:Document) RETURN d.text AS text"))
                .containsExactly(story.document().text());
        assertThat(story.writeTo(graph()).status()).isEqualTo(Status.UNCHANGED);
        assertThat(graph().remove(name)).isPresent();
        assertThat(snapshot()).isEmpty();
    }

    @Test
    void replacesUnpairedSurrogatesWithoutShiftingOffsets() {
        String broken = "half \ud83d character";
        var story = new Story("d1").claims(person(broken), VISITED, GHENT);

        assertThat(story.writeTo(graph()).status()).isEqualTo(Status.INGESTED);

        assertThat(story.writeTo(graph()).status()).isEqualTo(Status.UNCHANGED);
        assertThat(rows("MATCH (p:Person)-[:VISITED]->() RETURN p.name AS name"))
                .containsExactly(broken.replace('\ud83d', '?'));
        assertThat(rows("MATCH (d:Document), (c:Claim) "
                        + "RETURN substring(d.text, c.start, c.end - c.start) = c.quote AS q"))
                .containsExactly(true);
        assertThat(graph().remove("d1")).contains(new Removed(1, 1, 2));
    }

    @Test
    void rejectsAResolutionThatDoesNotFitTheDocument() {
        var story = new Story("d1").claims(ANNA, VISITED, GHENT);
        var other = new Story("d1").mentions(BRAM, "Bram");

        assertThatThrownBy(() -> graph().write(
                                other.document(),
                                "test",
                                "{}",
                                new FixedFindings(withoutEntities(story)),
                                NameLinks.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("which it does not contain");
        assertThat(snapshot()).isEmpty();
    }

    private static Resolution withoutEntities(Story story) {
        var whole = story.resolution();
        return new Resolution(List.of(), whole.mentions(), whole.claims(), whole.descriptions());
    }

    @Test
    void remembersAMark() throws Exception {
        var answers = atOnce(8, thread -> () -> graph().firstTime("samples"));

        assertThat(answers).containsOnlyOnce(true).hasSize(8);
        assertThat(graph().firstTime("samples")).isFalse();
        assertThat(graph().firstTime("other")).isTrue();
        assertThat(graph().empty()).isTrue();
    }

    private static Story everything(String id) {
        return new Story(id)
                .claims(ANNA, VISITED, GHENT)
                .claims(ANNA, MET, BRAM)
                .claims(BRAM, HOLDS_POSITION, GHENT, new Said().since("2011"))
                .describes(PACT, "pact", "signed", List.of("harbours"), new Said())
                .claims(ANNA, PARTY_TO, PACT)
                .mentions(ANNA, "Jansen");
    }

    /** {@return the whole graph except the schema's marks, as comparable text} */
    private List<Object> snapshot() {
        return rows("""
                CALL () {
                  MATCH (n) WHERE NOT n:Mark|Change
                  RETURN reduce(all = '', label IN labels(n) | all + label) + ' ' + n.id AS key,
                    n {.*, readAt: null, sinceDay: toString(n.sinceDay), untilDay: toString(n.untilDay),
                      publishedFrom: toString(n.publishedFrom)} AS item
                  UNION ALL
                  MATCH (n)-[r]->(m)
                  RETURN n.id + type(r) + m.id + coalesce(r.start, '') AS key,
                    r {.*, sinceDay: toString(r.sinceDay), untilDay: toString(r.untilDay)} AS item
                }
                RETURN {key: key, item: item} AS entry ORDER BY key
                """);
    }

    private List<Object> snapshotOf(Runnable writing) {
        clear();
        writing.run();
        return snapshot();
    }

    List<Object> rows(String statement) {
        return driver().executableQuery(statement).execute().records().stream()
                .map(row -> row.size() == 1 ? row.get(0).asObject() : row.asMap())
                .toList();
    }

    private static <T> List<T> atOnce(int threads, IntFunction<Callable<T>> work) throws Exception {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < threads; i++) {
                running.add(executor.submit(work.apply(i)));
            }
            var results = new ArrayList<T>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
