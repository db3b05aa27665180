package entente.judgement;

import static entente.ontology.Verdict.DIFFERENT;
import static entente.ontology.Verdict.SAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.graph.Effect;
import entente.graph.TestGraph;
import entente.ontology.Verdict;
import entente.query.NotFound;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JudgementsTest {
    private static final Judgements JUDGEMENTS = TestJudgements.judgements();

    @BeforeEach
    void clear() {
        TestGraph.empty();
    }

    private static Proposal proposal(String left, String right, Verdict verdict) {
        return new Proposal(GraphState.id(left), GraphState.id(right), verdict, "tried", "ana", false);
    }

    @Test
    void joinTwoEntitiesWithTheirFactsAndAgreements() {
        new Report("d1")
                .met("Karin Holt", "Rui Matos")
                .agreement("pact", "2020", "Azul Rail", "Nord Port")
                .write();
        new Report("d2")
                .met("K. Holt", "Rui Matos")
                .agreement("pact", "2020", "Azul Railways", "Nord Port")
                .write();
        String gone = GraphState.id("K. Holt");

        Judged judged = JUDGEMENTS.judge(proposal("K. Holt", "Karin Holt", SAME));

        assertThat(judged.effect()).isEqualTo(new Effect(1, 1, 0, 1));
        assertThat(judged.canonical()).isEqualTo(GraphState.id("Karin Holt")).isNotEqualTo(gone);
        assertThat(GraphState.names("Person")).containsExactly("Karin Holt", "Rui Matos");

        assertThat(JUDGEMENTS
                        .judge(proposal("Azul Railways", "Azul Rail", SAME))
                        .effect())
                .isEqualTo(new Effect(2, 2, 1, 1));
        assertThat(GraphState.names("Agreement")).hasSize(1);
        assertThat(GraphState.names("Organization")).containsExactly("Azul Railways", "Nord Port");
    }

    @Test
    void previewChangesNothing() {
        new Report("d1").met("Karin Holt", "Rui Matos").write();
        new Report("d2").met("K. Holt", "Rui Matos").write();
        List<Object> before = GraphState.read();

        Judged preview = JUDGEMENTS.preview(proposal("K. Holt", "Karin Holt", SAME));

        assertThat(preview).isEqualTo(new Judged(null, GraphState.id("Karin Holt"), new Effect(1, 1, 0, 1), true));
        assertThat(GraphState.read()).isEqualTo(before);
        assertThat(JUDGEMENTS.judge(proposal("K. Holt", "Karin Holt", SAME)).effect())
                .isEqualTo(preview.effect());
    }

    @Test
    void withdrawInAnyOrder() {
        new Report("d1").met("Karin Holt", "Rui Matos").write();
        new Report("d2").met("K. Holt", "Rui Matos").write();
        new Report("d3").met("Karin A. Holt", "Rui Matos").write();
        List<Object> before = GraphState.read();
        Judged first = JUDGEMENTS.judge(proposal("K. Holt", "Karin Holt", SAME));
        Judged second = JUDGEMENTS.judge(proposal("Karin Holt", "Karin A. Holt", SAME));
        assertThat(GraphState.names("Person")).containsExactly("Karin A. Holt", "Rui Matos");

        JUDGEMENTS.withdraw(id(first), "ana");
        assertThat(GraphState.names("Person")).containsExactly("K. Holt", "Karin A. Holt", "Rui Matos");
        JUDGEMENTS.withdraw(id(second), "ana");

        assertThat(GraphState.read()).isEqualTo(before);
    }

    @Test
    void splitByDocumentsAndKeepItWhenADocumentIsReadAgain() {
        new Report("d1").office("David Park", "mayor", "Lund City").write();
        new Report("d2").office("David Park", "chief executive", "Orion Steel").write();
        List<Object> before = GraphState.read();

        Judged split = JUDGEMENTS.split(
                new Split(GraphState.id("David Park"), List.of("d2"), "David Park (Orion Steel)", "", "ana"));

        assertThat(split.effect()).isEqualTo(new Effect(-1, 0, 0, 1));
        assertThat(GraphState.names("Person")).containsExactly("David Park", "David Park (Orion Steel)");
        List<Object> parted = GraphState.read();
        TestGraph.graph().remove("d2");
        new Report("d2").office("David Park", "chief executive", "Orion Steel").write();
        assertThat(GraphState.read()).isEqualTo(parted);
        JUDGEMENTS.withdraw(id(split), "ana");
        assertThat(GraphState.read()).isEqualTo(before);
    }

    @Test
    void refuseWhatContradictsEarlierJudgements() {
        new Report("d1")
                .met("Karin Holt", "Rui Matos")
                .met("K. Holt", "Karin A. Holt")
                .write();
        String initial = GraphState.id("K. Holt");
        String plain = GraphState.id("Karin Holt");
        String longest = GraphState.id("Karin A. Holt");
        Judged one = JUDGEMENTS.judge(new Proposal(initial, plain, SAME, "", "ana", false));
        Judged other = JUDGEMENTS.judge(new Proposal(plain, longest, SAME, "", "ana", false));

        assertThatThrownBy(() -> JUDGEMENTS.judge(new Proposal(initial, longest, DIFFERENT, "", "ana", false)))
                .isInstanceOfSatisfying(JudgementConflict.class, conflict -> {
                    assertThat(conflict.code()).isEqualTo("judgements-contradict");
                    assertThat(conflict.judgements()).containsExactly(id(one), id(other));
                });
        JUDGEMENTS.withdraw(id(one), "ana");
        Judged apart = JUDGEMENTS.judge(new Proposal(initial, longest, DIFFERENT, "", "ana", false));
        assertThatThrownBy(() -> JUDGEMENTS.judge(new Proposal(initial, plain, SAME, "", "ana", false)))
                .isInstanceOfSatisfying(
                        JudgementConflict.class,
                        conflict -> assertThat(conflict.judgements()).containsExactly(id(apart), id(other)));
    }

    @Test
    void refuseBadProposals() {
        new Report("d1").office("Karin Holt", "mayor", "Lund City").write();
        String person = GraphState.id("Karin Holt");
        String organization = GraphState.id("Lund City");

        assertThatThrownBy(() -> JUDGEMENTS.judge(new Proposal(person, "nobody", SAME, "", "ana", false)))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> new Proposal(person, person, SAME, "", "ana", false))
                .hasMessageContaining("another entity");
        assertThatThrownBy(() -> JUDGEMENTS.judge(new Proposal(person, organization, SAME, "", "ana", false)))
                .isInstanceOfSatisfying(
                        JudgementConflict.class,
                        conflict -> assertThat(conflict.code()).isEqualTo("types-differ"));
        assertThatThrownBy(() -> new Proposal(person, organization, SAME, "", "ana", true))
                .hasMessageContaining("reason");
        assertThat(JUDGEMENTS
                        .judge(new Proposal(person, organization, SAME, "a typo", "ana", true))
                        .effect())
                .isEqualTo(new Effect(1, 1, 0, 1));
    }

    @Test
    void giveTheSameJudgementTwiceOnce() {
        new Report("d1")
                .met("Karin Holt", "Rui Matos")
                .met("K. Holt", "Rui Matos")
                .write();
        String left = GraphState.id("Karin Holt");
        String right = GraphState.id("K. Holt");
        Judged first = JUDGEMENTS.judge(new Proposal(left, right, SAME, "", "ana", false));

        assertThat(id(JUDGEMENTS.judge(new Proposal(right, left, SAME, "", "bo", false))))
                .isEqualTo(id(first));
    }

    private static String id(Judged judged) {
        return Objects.requireNonNull(judged.id());
    }
}
