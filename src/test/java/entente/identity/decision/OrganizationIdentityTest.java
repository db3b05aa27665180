package entente.identity.decision;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.ontology.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Aside
class OrganizationIdentityTest {
    private static Corpus two(String one, String other) {
        return new Corpus().document("a").organization(one).document("b").organization(other);
    }

    @Test
    void joinsThreeSpellingsOfOneFirm() {
        Corpus corpus = new Corpus()
                .document("a")
                .organization("Kestrel Ltd")
                .document("b")
                .organization("Kestrel Limited")
                .document("c")
                .organization("KESTREL LTD.")
                .document("d")
                .organization("Kestrel Holdings plc")
                .document("e")
                .organization("Kestrel Group");
        assertThat(corpus.joins("a:Kestrel Ltd", "b:Kestrel Limited", "c:KESTREL LTD."))
                .isTrue();
        assertThat(corpus.joins("a:Kestrel Ltd", "d:Kestrel Holdings plc")).isFalse();
        assertThat(corpus.joins("a:Kestrel Ltd", "e:Kestrel Group")).isFalse();
        assertThat(corpus.joins("d:Kestrel Holdings plc", "e:Kestrel Group")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Falke Werke GmbH | Falke Werke
            Azul Minas S.A. de C.V. | Azul Minas
            Ostra Lines Oy | OSTRA LINES
            Brandt & Holm Inc. | Brandt and Holm, Incorporated
            北方钢铁有限公司 | Bei Fang Gang Tie
            Northern Centre for Labour Research | Northern Center for Labor Research
            EU | European Union
            IMF | International Monetary Fund
            U.N. | United Nations
            U.S. State Department | United States Department of State
            Estonian Foreign Ministry | Ministry of Foreign Affairs of Estonia
            Ministry of Energy of Peru | Peruvian Energy Ministry
            Portugal's government | Portuguese Government
            Parliament of Kenya | Kenyan parliament
            Société Générale d'Aval | Societe Generale d'Aval
            """)
    void joinsVariantsOfAName(String one, String other) {
        assertThat(two(one, other).joins("a:" + one, "b:" + other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kestrel Ltd | Kestrel GmbH
            Estonian parliament | Kenyan parliament
            Ministry of Energy of Peru | Ministry of Health of Peru
            European Council | Council of Europe
            Parliament | Parliament
            U.S. Embassy | U.S. Embassy
            Legislative Assembly | Legislative Assembly
            U.S. Embassy in Aval | American Embassy in Norvik
            United Nations | United Nations Security Council
            Aval University | Aval University of Science
            """)
    void partsOtherOrganizations(String one, String other) {
        assertThat(two(one, other).joins("a:" + one, "b:" + other)).isFalse();
    }

    @Test
    void joinsAnAcronymThatADocumentIntroduces() {
        Corpus corpus = new Corpus()
                .document("a")
                .organization("Northern Ore Trade Council", "NOTC")
                .place("Aval")
                .document("b")
                .organization("NOTC")
                .place("Aval");
        assertThat(corpus.joins("a:Northern Ore Trade Council", "b:NOTC")).isTrue();
    }

    @Test
    void joinsSpellingsIfTheirDocumentsShareNames() {
        assertThat(two("Hafenwerk Projekt AG", "Hafenwerk Project AG")
                        .joins("a:Hafenwerk Projekt AG", "b:Hafenwerk Project AG"))
                .isFalse();
        Corpus corpus = new Corpus()
                .document("a")
                .organization("Hafenwerk Projekt AG")
                .place("Aval")
                .document("b")
                .organization("Hafenwerk Project AG")
                .place("Aval");
        assertThat(corpus.joins("a:Hafenwerk Projekt AG", "b:Hafenwerk Project AG"))
                .isTrue();
    }

    @Test
    void partsTwoNamesOfOneAcronym() {
        Corpus corpus = new Corpus()
                .document("a")
                .organization("Aval Port Corporation", "APC")
                .document("b")
                .organization("Austral Paper Council", "APC");
        assertThat(corpus.joins("a:Aval Port Corporation", "b:Austral Paper Council"))
                .isFalse();
    }

    @Test
    void takesTheCountryOfAParliamentFromItsDocument() {
        Corpus corpus = new Corpus()
                .document("a")
                .organization("Parliament")
                .text("The Parliament of Kenya sat in Nairobi. Kenyan members spoke, and Kenya waits.")
                .document("b")
                .organization("Kenyan parliament")
                .document("c")
                .organization("Parliament")
                .text("In Peru, the Parliament sat. Peruvian members spoke.");
        assertThat(corpus.joins("a:Parliament", "b:Kenyan parliament")).isTrue();
        assertThat(corpus.joins("a:Parliament", "c:Parliament")).isFalse();
    }

    @Test
    void saysWhyInWords() {
        assertThat(two("Kestrel Ltd", "Kestrel GmbH").reasons(Verdict.UNSURE))
                .singleElement()
                .asString()
                .contains("legal forms differ: ltd and gmbh");
    }
}
