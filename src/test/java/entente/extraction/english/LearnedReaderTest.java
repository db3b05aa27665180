package entente.extraction.english;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.document.Document;
import entente.document.Passage;
import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedRelation;
import entente.ontology.AgreementStatus;
import entente.ontology.RelationType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped extractor reads, with its model. */
@Aside
class LearnedReaderTest {
    @Test
    void findsFactsOfPlainSentences() {
        Reading read = Reading.learned(
                "Norway's Prime Minister Ida Holm visited Lima on Monday and met President Rosa Quispe of Peru.\n"
                        + "Norway and Peru signed a fisheries agreement on 3 June 2021.");
        assertThat(read.entities()).contains("Person Ida Holm", "Person Rosa Quispe", "Place Lima", "Place Peru");
        assertThat(read.relations()).contains("Ida Holm VISITED Lima", "Ida Holm MET Rosa Quispe");
        assertThat(read.agreements()).containsExactly("signed fisheries agreement: Norway, Peru");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Did Prime Minister Ida Holm visit Lima last week?",
                "If Prime Minister Ida Holm had visited Lima, she would have met the mayor.",
                "Prime Minister Ida Holm's visit to Lima was called off.",
                "Instead of Prime Minister Ida Holm, her deputy Jan Dahl visited Lima."
            })
    void readsNoVisitWhereASentenceStatesNone(String text) {
        assertThat(Reading.learned(text).relations()).doesNotContain("Ida Holm VISITED Lima");
    }

    @Test
    void readsAVisitInEachOfTwoYears() {
        assertThat(Reading.learned("Prime Minister Ida Holm visited Peru in 1967 and 2004.")
                        .extraction()
                        .events())
                .extracting(event -> String.valueOf(event.start()))
                .containsExactly("1967", "2004");
    }

    @Test
    void readsADeniedSigningAsARejection() {
        Extraction read = Reading.learned("Norway did not sign the fisheries agreement with Iceland.")
                .extraction();
        assertThat(read.agreements())
                .allSatisfy(agreement -> assertThat(agreement.status()).isEqualTo(AgreementStatus.REJECTED));
    }

    @Test
    void quotesWholeSentencesAndTheOneThatNamesTheMember() {
        String text = "Prime Minister Ida Holm arrived in Peru on Monday. She visited Lima, the mayor said.";
        int second = text.indexOf("She");
        List<Passage> sentences = List.of(new Passage(0, 0, second - 1), new Passage(1, second, text.length()));
        Document document = new Document(Document.idOf(null, text), "A title", null, null, "en", null, text, sentences);
        List<ExtractedRelation> visits = Reading.extractor().extract(document).relations().stream()
                .filter(relation -> relation.predicate() == RelationType.VISITED
                        && relation.quote().text().contains("Lima"))
                .toList();
        assertThat(visits)
                .isNotEmpty()
                .allSatisfy(visit -> assertThat(visit.quote().text()).isEqualTo(text));
    }

    @Test
    void readsNoAgreementInTheNameOfAParty() {
        assertThat(Reading.learned("The European Union and Japan signed a trade agreement in Brussels in 2018.")
                        .agreements())
                .singleElement()
                .asString()
                .startsWith("signed trade agreement");
    }

    @Test
    void readsTheTopicsOfAnAgreement() {
        assertThat(Reading.learned(
                                "Norway and Peru signed a memorandum of understanding on the exchange of students and"
                                        + " tourism with Chile in Lima on Monday.")
                        .extraction()
                        .agreements())
                .isNotEmpty()
                .allSatisfy(
                        agreement -> assertThat(agreement.topics()).containsExactly("exchange of students", "tourism"));
    }

    @Test
    void acceptsANameThatIsCutWithinACountry() {
        assertThat(Reading.learned(
                                "The Government of the United States of America's envoy and South Africa, United met.\n"
                                        + "UNITED STATES OF AMERICA GOVERNMENT PRINTING OFFICE, Government of New Zealand House")
                        .entities())
                .isNotEmpty();
    }

    @Test
    void readsTheSameTextTheSameWayAgain() {
        String text =
                "Alpine Steel, based in Linz, owns 60 percent of Danube Wire and signed a contract with Nordbank.";
        assertThat(Reading.learned(text).extraction())
                .isEqualTo(Reading.learned(text).extraction());
    }
}
