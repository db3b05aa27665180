package entente.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import entente.graph.Effect;
import entente.graph.TestGraph;
import entente.graph.identity.NameLinks;
import entente.graph.identity.SenseJudgement;
import entente.ontology.EntityType;
import entente.ontology.Verdict;
import entente.query.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JudgementBatchTest {
    private static final JudgementBatch BATCH = TestJudgements.batch();

    @BeforeEach
    void clear() {
        TestGraph.empty();
    }

    @Test
    void storesWhatItCanAndWritesEachDocumentOnce() {
        new Report("d1")
                .met("K. Holt", "Rui Matos")
                .met("K. A. Holt", "Rui Matos")
                .office("R. Matos", "mayor", "Lund City")
                .write();
        new Report("d2").met("Karin A. Holt", "Rui Matos").write();
        String initial = GraphState.id("K. Holt");
        String two = GraphState.id("K. A. Holt");
        String full = GraphState.id("Karin A. Holt");
        String city = GraphState.id("Lund City");

        BatchResult result = BATCH.judge(List.of(
                proposal(initial, full, Verdict.SAME),
                proposal("nobody", full, Verdict.SAME),
                proposal(two, full, Verdict.SAME),
                proposal(initial, two, Verdict.DIFFERENT),
                proposal(city, full, Verdict.SAME),
                proposal(full, initial, Verdict.SAME)));

        assertThat(result.effect()).isEqualTo(new Effect(2, 2, 0, 1));
        assertThat(result.items().get(0).canonical()).isEqualTo(full);
        assertThat(result.items().get(1).problem()).isInstanceOf(NotFound.class).hasMessageContaining("nobody");
        assertThat(result.items().get(2).canonical()).isEqualTo(full);
        assertThat(result.items().get(3).problem())
                .isInstanceOfSatisfying(
                        JudgementConflict.class,
                        conflict -> assertThat(conflict.judgements()).containsExactly(id(result, 0), id(result, 2)));
        assertThat(result.items().get(4).problem())
                .isInstanceOfSatisfying(
                        JudgementConflict.class,
                        conflict -> assertThat(conflict.code()).isEqualTo("types-differ"));
        assertThat(result.items().get(5).id()).isEqualTo(id(result, 0));
        assertThat(result.items())
                .extracting(BatchResult.Item::repeated)
                .containsExactly(false, false, false, false, false, true);
        assertThat(GraphState.names("Person")).containsExactly("Karin A. Holt", "R. Matos", "Rui Matos");
    }

    @Test
    void judgesWhatAnEarlierOneOfThemParts() {
        new Report("d1").met("Karin Holt", "Rui Matos").write();
        new Report("d2")
                .met("K. Holt", "Rui Matos")
                .met("Karin Aila Holt", "Rui Matos")
                .write();
        String plain = GraphState.id("Karin Holt");
        String initial = GraphState.id("K. Holt");
        String full = GraphState.id("Karin Aila Holt");
        new Report("d3")
                .met("Rui Matos", "Ana Pires")
                .write(new NameLinks(
                        Map.of(),
                        Map.of(),
                        List.of(SenseJudgement.of(
                                initial, plain, EntityType.PERSON, Verdict.SAME, 0.8, List.of("a test")))));
        TestGraph.rewriting(Report.RESOLVER).all();
        assertThat(GraphState.names("Person")).doesNotContain("K. Holt");

        BatchResult result = BATCH.judge(
                List.of(proposal(initial, plain, Verdict.DIFFERENT), proposal(initial, full, Verdict.SAME)));

        assertThat(result.items()).extracting(BatchResult.Item::problem).containsOnlyNulls();
        assertThat(result.items().get(1).canonical()).isEqualTo(full);
        assertThat(GraphState.names("Person"))
                .containsExactly("Ana Pires", "Karin Aila Holt", "Karin Holt", "Rui Matos");
    }

    @Test
    void takesMoreThanOneTransaction() {
        List<Proposal> proposals = new ArrayList<>();
        var report = new Report("d1");
        List<String> names = IntStream.range(0, 130)
                .mapToObj(i -> "Bo Lund" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                .toList();
        names.forEach(name -> report.met(name, "Rui Matos"));
        report.write();
        names.forEach(name -> proposals.add(proposal(GraphState.id(name), GraphState.id("Rui Matos"), Verdict.UNSURE)));

        BatchResult result = BATCH.judge(proposals);

        assertThat(result.items())
                .hasSize(130)
                .allSatisfy(item -> assertThat(item.id()).isNotNull());
        assertThat(result.effect()).isEqualTo(Effect.NONE);
        assertThat(BATCH.judge(proposals).items()).allMatch(BatchResult.Item::repeated);
    }

    private static Proposal proposal(String left, String right, Verdict verdict) {
        return new Proposal(left, right, verdict, "", "ana", false);
    }

    private static String id(BatchResult result, int item) {
        return Objects.requireNonNull(result.items().get(item).id());
    }
}
