package entente.correction;

import static entente.correction.TestCorrections.change;
import static entente.correction.TestCorrections.claim;
import static entente.correction.TestCorrections.ends;
import static entente.correction.TestCorrections.lost;
import static entente.correction.TestCorrections.of;
import static entente.correction.TestCorrections.quoted;
import static entente.correction.TestCorrections.relations;
import static entente.correction.TestCorrections.sourced;
import static entente.correction.TestCorrections.status;
import static entente.ontology.CorrectionKind.CONFIRM;
import static entente.ontology.CorrectionKind.REJECT;
import static entente.ontology.RelationType.MET;
import static entente.ontology.RelationType.OWNS;
import static entente.ontology.RelationType.PARTY_TO;
import static entente.ontology.RelationType.SIGNED;
import static entente.ontology.RelationType.VISITED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.graph.TestGraph;
import entente.judgement.GraphState;
import entente.judgement.Judgements;
import entente.judgement.Proposal;
import entente.judgement.Report;
import entente.judgement.TestJudgements;
import entente.ontology.RelationType;
import entente.ontology.Verdict;
import entente.query.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final Corrections CORRECTIONS = TestCorrections.corrections();
    private static final Judgements JUDGEMENTS = TestJudgements.judgements();

    @BeforeEach
    void clear() {
        TestGraph.empty();
    }

    private static String made(CorrectionRequest request) {
        return Objects.requireNonNull(CORRECTIONS.correct(request).id());
    }

    @Test
    void rejectedClaimSupportsNothing() {
        new Report("d1").met("Karin Holt", "Rui Matos").write();
        new Report("d2").met("Karin Holt", "Rui Matos").write();
        List<Object> before = GraphState.read();

        String first = made(of(REJECT, claim("d1", MET)));
        assertThat(relations()).containsExactly("Karin Holt MET Rui Matos 0.8");
        Corrected second = CORRECTIONS.correct(of(REJECT, claim("d2", MET)));

        assertThat(second.effect()).isEqualTo(new Corrected.Change(-1, 0, 1));
        assertThat(relations()).isEmpty();
        CORRECTIONS.withdraw(first, "ana");
        assertThat(CORRECTIONS
                        .withdraw(Objects.requireNonNull(second.id()), "ana")
                        .effect())
                .isEqualTo(new Corrected.Change(0, 0, 1));
        assertThat(GraphState.read()).isEqualTo(before);
    }

    @Test
    void previewChangesNothing() {
        new Report("d1").met("Karin Holt", "Rui Matos").write();
        List<Object> before = GraphState.read();

        assertThat(CORRECTIONS.preview(of(REJECT, claim("d1", MET))))
                .isEqualTo(new Corrected(null, new Corrected.Change(-1, 0, 1)));
        assertThat(GraphState.read()).isEqualTo(before);
        assertThat(TestCorrections.ids("MATCH (c:Correction) RETURN c.id", Map.of()))
                .isEmpty();
    }

    @Test
    void confirmedClaimIsCertainAndTheLastWordCounts() {
        new Report("d1").met("Karin Holt", "Rui Matos").write();
        List<Object> before = GraphState.read();
        String claim = claim("d1", MET);

        String confirmed = made(of(CONFIRM, claim));
        assertThat(relations()).containsExactly("Karin Holt MET Rui Matos 1.0");
        assertThat(made(of(CONFIRM, claim))).isEqualTo(confirmed);
        String rejected = made(of(REJECT, claim));
        assertThat(relations()).isEmpty();
        String again = made(of(CONFIRM, claim));
        assertThat(again).isNotEqualTo(confirmed);
        assertThat(relations()).hasSize(1);
        List.of(confirmed, again, rejected).forEach(id -> CORRECTIONS.withdraw(id, "ana"));
        assertThat(GraphState.read()).isEqualTo(before);
    }

    @Test
    void changeClaimAndKeepItWhenTheDocumentIsReadAgain() {
        new Report("d1")
                .met("Karin Holt", "Rui Matos")
                .visited("Ana Lund", "Bergen")
                .write();
        List<Object> before = GraphState.read();

        Corrected changed = CORRECTIONS.correct(
                change(claim("d1", MET), ends(VISITED, GraphState.id("Ana Lund"), GraphState.id("Bergen"))));

        assertThat(changed.effect()).isEqualTo(new Corrected.Change(-1, 0, 1));
        assertThat(relations()).containsExactly("Ana Lund VISITED Bergen 1.0");
        List<Object> corrected = GraphState.read();
        TestGraph.graph().remove("d1");
        assertThat(lost()).containsExactly(changed.id());
        new Report("d1")
                .met("Karin Holt", "Rui Matos")
                .visited("Ana Lund", "Bergen")
                .write();
        assertThat(lost()).isEmpty();
        assertThat(GraphState.read()).isEqualTo(corrected);
        CORRECTIONS.withdraw(Objects.requireNonNull(changed.id()), "bo");
        assertThat(GraphState.read()).isEqualTo(before);
    }

    @Test
    void findTheClaimElsewhereInTheTextOrLoseIt() {
        new Report("d1").met("Karin Holt", "Rui Matos").write();
        String rejected = made(of(REJECT, claim("d1", MET)));

        new Report("d1")
                .visited("Ana Lund", "Bergen")
                .met("Karin Holt", "Rui Matos")
                .write();
        assertThat(relations()).containsExactly("Ana Lund VISITED Bergen 0.8");
        assertThat(lost()).isEmpty();

        new Report("d1").visited("Ana Lund", "Bergen").write();
        assertThat(lost()).containsExactly(rejected);
    }

    @Test
    void rejectedDescriptionTakesItsAgreementAlong() {
        new Report("d1").agreement("pact", "2020", "Azul Rail", "Nord Port").write();
        List<Object> before = GraphState.read();
        String description = TestCorrections.ids("MATCH (d:Description) RETURN d.id", Map.of())
                .getFirst();

        Corrected rejected = CORRECTIONS.correct(of(REJECT, description));

        assertThat(rejected.effect()).isEqualTo(new Corrected.Change(-2, -1, 3));
        assertThat(GraphState.names("Agreement")).isEmpty();
        List<Object> corrected = GraphState.read();
        TestGraph.graph().remove("d1");
        new Report("d1").agreement("pact", "2020", "Azul Rail", "Nord Port").write();
        assertThat(GraphState.read()).isEqualTo(corrected);
        CORRECTIONS.withdraw(Objects.requireNonNull(rejected.id()), "ana");
        assertThat(GraphState.read()).isEqualTo(before);
    }

    @Test
    void changedStatusOfAnAgreementChangesWhoIsBound() {
        new Report("d1").agreement("pact", "2020", "Azul Rail", "Nord Port").write();
        String description = TestCorrections.ids("MATCH (d:Description) RETURN d.id", Map.of())
                .getFirst();

        made(change(description, status("proposed")));

        assertThat(TestCorrections.ids("MATCH (a:Agreement) RETURN a.status", Map.of()))
                .containsExactly("proposed");
        assertThat(TestCorrections.ids("MATCH ()-[p:PARTY_TO]->() RETURN p.modality", Map.of()))
                .containsExactly("planned", "planned");
    }

    @Test
    void addFactsThatFollowJudgements() {
        new Report("d1")
                .met("Karin Holt", "Rui Matos")
                .agreement("pact", "2020", "Azul Rail", "Nord Port")
                .write();
        new Report("d2")
                .met("K. Holt", "Ana Lund")
                .agreement("pact", "2020", "Azul Railways", "Nord Port")
                .write();
        String person = GraphState.id("K. Holt");
        String pact = TestCorrections.ids(
                        "MATCH (a:Agreement)<-[:PARTY_TO]-({name: 'Azul Rail'}) RETURN a.id", Map.of())
                .getFirst();
        List<Object> before = GraphState.read();
        String owns = made(sourced(person, OWNS, GraphState.id("Nord Port")));
        String signed = made(sourced(person, SIGNED, pact));
        String quoted =
                made(quoted(person, OWNS, GraphState.id("Azul Rail"), "d1", "Azul Rail and Nord Port signed a pact."));
        assertThat(relations())
                .filteredOn(relation -> relation.startsWith("K. Holt"))
                .hasSize(3);
        List<Object> added = GraphState.read();

        String same = Objects.requireNonNull(JUDGEMENTS
                .judge(new Proposal(person, GraphState.id("Karin Holt"), Verdict.SAME, "", "ana", false))
                .id());
        String firms = Objects.requireNonNull(JUDGEMENTS
                .judge(new Proposal(
                        GraphState.id("Azul Rail"), GraphState.id("Azul Railways"), Verdict.SAME, "", "ana", false))
                .id());

        assertThat(relations())
                .contains("Karin Holt OWNS Azul Railways 1.0", "Karin Holt OWNS Nord Port 1.0")
                .filteredOn(relation -> relation.startsWith("Karin Holt SIGNED "))
                .hasSize(1);
        assertThat(relations()).noneMatch(relation -> relation.contains("K. Holt"));
        assertThat(lost()).isEmpty();
        JUDGEMENTS.withdraw(firms, "ana");
        JUDGEMENTS.withdraw(same, "ana");
        assertThat(GraphState.read()).isEqualTo(added);
        List.of(owns, signed, quoted).forEach(id -> CORRECTIONS.withdraw(id, "ana"));
        assertThat(GraphState.read()).isEqualTo(before);
    }

    @Test
    void giveTheSameAdditionOnce() {
        new Report("d1")
                .met("Karin Holt", "Rui Matos")
                .owns("Azul Rail", "Nord Port")
                .write();
        CorrectionRequest request = sourced(GraphState.id("Karin Holt"), OWNS, GraphState.id("Nord Port"));
        assertThat(made(request)).isEqualTo(made(request));
    }

    @Test
    void correctWhatAnotherPersonAdded() {
        new Report("d1")
                .met("Karin Holt", "Rui Matos")
                .owns("Azul Rail", "Nord Port")
                .write();
        String added = made(sourced(GraphState.id("Karin Holt"), OWNS, GraphState.id("Nord Port")));
        String claim = TestCorrections.ids("MATCH (:Correction)-[:STATES]->(c) RETURN c.id", Map.of())
                .getFirst();
        String rejected = made(of(REJECT, claim));
        assertThat(relations()).hasSize(2);
        CORRECTIONS.withdraw(rejected, "bo");
        assertThat(relations()).hasSize(3);
        CORRECTIONS.withdraw(added, "bo");
        assertThat(relations()).hasSize(2);
        assertThatThrownBy(() -> CORRECTIONS.correct(of(REJECT, claim)))
                .isInstanceOf(CorrectionConflict.class)
                .hasMessageContaining(added);
    }

    @Test
    void refuseBadRequests() {
        new Report("d1")
                .met("Karin Holt", "Rui Matos")
                .owns("Azul Rail", "Nord Port")
                .write();
        String person = GraphState.id("Karin Holt");
        String firm = GraphState.id("Azul Rail");

        assertThatThrownBy(() -> CORRECTIONS.correct(of(REJECT, "claim-1")))
                .isInstanceOfSatisfying(
                        NotFound.class, missing -> assertThat(missing.code()).isEqualTo("claim-not-found"));
        assertThatThrownBy(() -> CORRECTIONS.correct(sourced(firm, RelationType.FAMILY_OF, person)))
                .isInstanceOf(InvalidCorrection.class)
                .hasMessage("fact.subject must be of the type Person for FAMILY_OF, was \"Organization\"");
        assertThatThrownBy(() -> CORRECTIONS.correct(quoted(person, OWNS, firm, "d1", "Azul Rail OWNED Nord Port")))
                .isInstanceOfSatisfying(
                        InvalidCorrection.class,
                        fault -> assertThat(fault.code()).isEqualTo("quote-not-found"))
                .hasMessageContaining("Azul Rail OWNS Nord Port.");
        assertThatThrownBy(() -> change("c", ends(null, null, null)))
                .isInstanceOfSatisfying(
                        InvalidCorrection.class,
                        fault -> assertThat(fault.code()).isEqualTo("no-change"));
        assertThatThrownBy(() -> CORRECTIONS.correct(change(claim("d1", OWNS), ends(PARTY_TO, null, null))))
                .hasMessageContaining("of the type Agreement for PARTY_TO");
        assertThatThrownBy(() -> CORRECTIONS.correct(change(claim("d1", OWNS), status("signed"))))
                .hasMessageContaining("for a claim");
        assertThatThrownBy(() -> CORRECTIONS.withdraw("correction-1", "ana")).isInstanceOf(NotFound.class);
    }
}
