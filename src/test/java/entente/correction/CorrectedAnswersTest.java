package entente.correction;

import static entente.correction.TestCorrections.claim;
import static entente.correction.TestCorrections.of;
import static entente.correction.TestCorrections.quoted;
import static entente.correction.TestCorrections.sourced;
import static entente.ontology.CorrectionKind.NOTE;
import static entente.ontology.CorrectionKind.REJECT;
import static entente.ontology.RelationType.MET;
import static entente.ontology.RelationType.OWNS;
import static entente.ontology.RelationType.VISITED;
import static org.assertj.core.api.Assertions.assertThat;

import entente.document.DocumentReader;
import entente.evaluation.gold.GoldSource;
import entente.graph.TestGraph;
import entente.judgement.GraphState;
import entente.judgement.Proposal;
import entente.judgement.Report;
import entente.judgement.TestJudgements;
import entente.ontology.Verdict;
import entente.query.EmbeddedGraph;
import entente.query.Evidence;
import entente.query.record.DocumentFacts;
import entente.query.record.Documents;
import entente.query.record.Relations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CorrectedAnswersTest {
    private static final Corrections CORRECTIONS = TestCorrections.corrections();

    @BeforeEach
    void clear() {
        TestGraph.empty();
    }

    private static String relation(String document) {
        return TestCorrections.ids(
                        "MATCH (:Document {id: $document})<-[:PART_OF_DOCUMENT]-()-[:STATES]->(c:Claim) RETURN c.relation",
                        Map.of("document", document))
                .getFirst();
    }

    @Test
    void evidenceShowsWhatWasRejectedAndWhoAdded() {
        new Report("d1").met("Karin Holt", "Rui Matos").write();
        new Report("d2").met("Karin Holt", "Rui Matos").write();
        CORRECTIONS.correct(of(REJECT, claim("d1", MET)));
        CORRECTIONS.correct(sourced(GraphState.id("Rui Matos"), MET, GraphState.id("Karin Holt")));

        List<Evidence> evidence = new Relations(EmbeddedGraph.queries()).evidence(relation("d1"));

        assertThat(evidence).hasSize(3);
        assertThat(evidence.getFirst().documentId()).isNull();
        assertThat(evidence.getFirst().quote()).isEqualTo("a talk with the mayor");
        assertThat(Objects.requireNonNull(evidence.getFirst().correction())
                        .kind()
                        .label())
                .isEqualTo("add");
        assertThat(evidence.get(1).correction()).isNull();
        assertThat(evidence.getLast().rejectedBy()).isEqualTo("ana");
        DocumentFacts facts = new Documents(EmbeddedGraph.queries()).facts("d1");
        assertThat(Objects.requireNonNull(facts.claims().getFirst().correction())
                        .reason())
                .isEqualTo("tried");
    }

    @Test
    void listByEntityAlsoAfterAMerge() {
        new Report("d1").met("K. Holt", "Rui Matos").write();
        new Report("d2").met("Karin Holt", "David Park").write();
        String initial = GraphState.id("K. Holt");
        String full = GraphState.id("Karin Holt");
        String rejected = Objects.requireNonNull(
                CORRECTIONS.correct(of(REJECT, claim("d1", MET))).id());
        var list = new CorrectionList(EmbeddedGraph.queries());
        var about = new CorrectionQuery(full, null, null, null, null);
        assertThat(list.list(about, 10, null).items()).isEmpty();

        TestJudgements.judgements().judge(new Proposal(initial, full, Verdict.SAME, "one office", "ana", false));

        ListedCorrection found = list.list(about, 10, null).items().getFirst();
        assertThat(found.id()).isEqualTo(rejected);
        assertThat(found.what()).isEqualTo("rejects that K. Holt met Rui Matos");
        assertThat(new EntityHistory(EmbeddedGraph.queries()).of(full))
                .extracting(EntityHistory.Entry::what)
                .containsExactly("rejects that K. Holt met Rui Matos", "K. Holt and Karin Holt are the same");
        CORRECTIONS.withdraw(rejected, "bo");
        assertThat(list.list(new CorrectionQuery(full, "d1", REJECT, "ana", CorrectionQuery.State.WITHDRAWN), 10, null)
                        .items())
                .hasSize(1);
    }

    @Test
    void noteChangesNothing() {
        new Report("d1").met("Karin Holt", "Rui Matos").write();
        List<Object> before = GraphState.read();
        var request = new CorrectionRequest(
                NOTE, null, GraphState.id("Karin Holt"), null, null, null, "Ask her office", "", "ana");

        String id = Objects.requireNonNull(CORRECTIONS.correct(request).id());

        assertThat(CORRECTIONS.correct(request).id()).isEqualTo(id);
        assertThat(GraphState.read()).isEqualTo(before);
        assertThat(new EntityHistory(EmbeddedGraph.queries()).of(GraphState.id("Karin Holt")))
                .extracting(EntityHistory.Entry::what)
                .containsExactly("notes on Karin Holt");
    }

    @Test
    void goldHasTheCorrections(@TempDir Path folder) throws IOException {
        new Report("d1")
                .met("Karin Holt", "Rui Matos")
                .visited("Rui Matos", "Lund")
                .agreement("pact", "2020", "Azul Rail", "Nord Port", "Orion Steel")
                .write();
        new Report("d2").met("Karin Holt", "Rui Matos").write();
        CORRECTIONS.correct(of(REJECT, claim("d1", MET)));
        CORRECTIONS.correct(TestCorrections.change(
                claim("d1", VISITED), TestCorrections.ends(null, GraphState.id("Karin Holt"), null)));
        String party = TestCorrections.ids(
                        "MATCH (c:Claim {predicate: 'PARTY_TO'}), (e:Entity {name: 'Orion Steel'}) WHERE c.subject = e.id RETURN c.id",
                        Map.of())
                .getFirst();
        CORRECTIONS.correct(of(REJECT, party));
        CORRECTIONS.correct(quoted(
                GraphState.id("Azul Rail"),
                OWNS,
                GraphState.id("Nord Port"),
                "d1",
                "Azul Rail and Nord Port and Orion"));
        var out = new ByteArrayOutputStream();

        new GoldExport(TestGraph.graph(), Report.RESOLVER).write(out);

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(1);
        JsonNode gold = JsonMapper.shared().readTree(lines.getFirst());
        assertThat(gold.path("relations")
                        .valueStream()
                        .map(relation -> relation.path("predicate").asString()))
                .containsExactly("VISITED", "OWNS");
        assertThat(gold.path("agreements").path(0).path("parties").size()).isEqualTo(2);
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(file, out.toString(StandardCharsets.UTF_8));
        assertThat(GoldSource.of(file)).hasSize(1);
        assertThat(GoldSource.of(file)
                        .getFirst()
                        .read(new DocumentReader())
                        .annotation()
                        .relations())
                .hasSize(2);
    }
}
