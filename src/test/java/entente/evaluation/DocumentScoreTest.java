package entente.evaluation;

import static entente.ontology.EntityType.ORGANIZATION;
import static entente.ontology.EntityType.PERSON;
import static entente.ontology.EntityType.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.extraction.Extraction.ExtractedEntity;
import entente.ontology.AgreementStatus;
import entente.ontology.EventKind;
import entente.ontology.RelationType;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@Aside
class DocumentScoreTest {
    private static final String TEXT = "Prime Minister Ida Holm met\nOle Bro in Norway. Holm leads Fjordbank.";

    private final Annotations gold = new Annotations()
            .entity("e1", PERSON, "Ida Holm", "Holm")
            .entity("e2", PERSON, "Ole Bro")
            .entity("e3", PLACE, "Norway")
            .entity("e4", ORGANIZATION, "Fjordbank");
    private final Annotations found = new Annotations()
            .entity("p1", PERSON, "Holm")
            .entity("p2", PERSON, "Prime Minister Ida Holm")
            .entity("p3", PLACE, "the Norway")
            .entity("p4", PLACE, "Fjordbank");

    @Test
    void alignsEachEntityOnceEqualNamesFirst() {
        DocumentScore score = score();
        assertThat(measure(score, "entities")).isEqualTo(new Measure("entities", 4, 4, 2));
        assertThat(measure(score, "entities.Person")).isEqualTo(new Measure("entities.Person", 2, 2, 1));
        assertThat(measure(score, "entities.Organization")).isEqualTo(new Measure("entities.Organization", 1, 0, 0));
        assertThat(score.findings())
                .extracting(finding -> finding.verdict().label() + " " + finding.sort() + " " + finding.text())
                .containsExactly(
                        "missed entities.Person Ole Bro",
                        "missed entities.Organization Fjordbank",
                        "false entities.Person Holm",
                        "false entities.Place Fjordbank");
    }

    @Test
    void countsASymmetricRelationOnceButJudgesEachClaim() {
        gold.relation("e1", RelationType.MET, "e3", "met", 1)
                .relation("e1", RelationType.VISITED, "e3", "in Norway", 1);
        found.relation("p3", RelationType.MET, "p2", "met", 0.9)
                .relation("p2", RelationType.MET, "p3", "met", 0.6)
                .relation("p3", RelationType.VISITED, "p2", "in Norway", 0.8);
        DocumentScore score = score();
        assertThat(measure(score, "relations")).isEqualTo(new Measure("relations", 2, 2, 1));
        assertThat(score.claims())
                .containsExactly(
                        new JudgedClaim("relations", "MET", 0.9, true),
                        new JudgedClaim("relations", "MET", 0.6, true),
                        new JudgedClaim("relations", "VISITED", 0.8, false));
        assertThat(score.findings())
                .filteredOn(finding -> finding.sort().equals("relations.VISITED"))
                .first()
                .satisfies(missed -> {
                    assertThat(missed.verdict()).isEqualTo(Finding.Verdict.MISSED);
                    assertThat(missed.text()).isEqualTo("Ida Holm VISITED Norway");
                    assertThat(missed.quote()).isEqualTo("in Norway");
                    assertThat(missed.members()).extracting(ExtractedEntity::id).containsExactly("e1", "e3");
                });
    }

    @Test
    void matchesAgreementsByPartiesThenKindAndComparesStatus() {
        gold.agreement("treaty", AgreementStatus.SIGNED, List.of("e1", "e3"), "met", 1)
                .agreement("pact", AgreementStatus.PROPOSED, List.of("e1", "e3"), "met", 1);
        found.agreement("Pact", AgreementStatus.SIGNED, List.of("p2", "p3"), "met", 0.7)
                .agreement("loan", AgreementStatus.SIGNED, List.of("p1", "p4", "p3"), "met", 0.6);
        DocumentScore score = score();
        assertThat(measure(score, "agreements")).isEqualTo(new Measure("agreements", 2, 2, 1));
        assertThat(measure(score, "agreements.parties")).isEqualTo(new Measure("agreements.parties", 4, 5, 2));
        assertThat(measure(score, "agreements.status")).isEqualTo(new Measure("agreements.status", 2, 2, 0));
        assertThat(score.findings())
                .extracting(Finding::text)
                .contains("signed treaty: Ida Holm, Norway", "signed loan: Holm, Fjordbank, the Norway");
    }

    @Test
    void matchesEventsOfOneKindByParticipantsAndPlace() {
        gold.event(EventKind.VISIT, List.of("e1"), "e3", "met", 1)
                .event(EventKind.MEETING, List.of("e1", "e2"), null, "met", 1);
        found.event(EventKind.VISIT, List.of("p2"), null, "met", 0.7)
                .event(EventKind.CEREMONY, List.of("p2"), "p3", "met", 0.7);
        DocumentScore score = score();
        assertThat(measure(score, "events")).isEqualTo(new Measure("events", 2, 2, 1));
        assertThat(measure(score, "events.visit")).isEqualTo(new Measure("events.visit", 1, 1, 1));
        assertThat(measure(score, "events.ceremony")).isEqualTo(new Measure("events.ceremony", 0, 1, 0));
    }

    @Test
    void findsQuotesAcrossLineBreaks() {
        found.relation("p1", RelationType.MET, "p2", "Ida Holm met Ole Bro", 1)
                .relation("p1", RelationType.MET, "p3", "Holm met Bro", 1);
        assertThat(measure(score(), "quotes")).isEqualTo(new Measure("quotes", 2, 2, 1));
    }

    private DocumentScore score() {
        return DocumentScorer.score("document", gold.build(), found.build(), TEXT);
    }

    private static Measure measure(DocumentScore score, String name) {
        return Objects.requireNonNull(score.measures().get(name), name);
    }
}
