package entente.identity.decision;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.identity.IdentityCluster;
import entente.identity.evidence.NameParsers;
import entente.ontology.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Aside
class PersonIdentityTest {
    private static Corpus oneOffice(String name, String other) {
        return new Corpus()
                .document("a")
                .person(name)
                .place("Norvania")
                .office(name, "ambassador", "Norvania")
                .document("b")
                .person(other)
                .place("Norvania")
                .office(other, "ambassador", "Norvania");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Karin Holt | Holt, Karin
            Karin Holt | Dr Karin Holt
            Karin Holt | KARIN HOLT
            Karin Holt | Karin M. Holt
            Karin Holt | K. Holt
            Karin Holt | Holt
            Robert Aalund | Bob Aalund
            José Núñez Vidal | Jose Nunez Vidal
            Brano Tesić | Бранo Тесић
            Mohammed al-Dorani | Muhammad Dorani
            Tarn Wei-lin | Tarn Weilin
            Jun Okabe | Okabe Jun
            Otto Lindqvist Jr. | Otto Lindqvist
            Rui Matos Prado | Rui Matos
            Alrik II | King Alrik II
            Alrik II | Alrik
            Ivo Kaltenberg | Ivo Kaltenburg
            """)
    void joinsVariantsOfAName(String one, String other) {
        assertThat(oneOffice(one, other).joins("a:" + one, "b:" + other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Karin Holt | Erik Holt
            Karin A. Holt | Karin B. Holt
            Otto Lindqvist Jr. | Otto Lindqvist Sr.
            Alrik II | Alrik III
            Karin Holt | Karin Holm
            Jan W. Brask | Jan H. W. Brask
            Tarn Xi | Tarn Wu
            """)
    void partsOtherNamesInOneOffice(String one, String other) {
        assertThat(oneOffice(one, other).joins("a:" + one, "b:" + other)).isFalse();
    }

    @Test
    void saysWhyInWords() {
        assertThat(oneOffice("Karin Holt", "K. Holt").reasons(Verdict.SAME))
                .anySatisfy(reasons ->
                        assertThat(reasons).contains("same surname and initial", "both ambassador of Norvania"));
        assertThat(oneOffice("Karin A. Holt", "Karin B. Holt").reasons(Verdict.DIFFERENT))
                .anySatisfy(reasons -> assertThat(reasons).contains("middle names differ"));
    }

    private static Corpus threeParks() {
        return new Corpus()
                .document("a")
                .person("David Park")
                .person("Karin Holt")
                .place("Lund")
                .place("Oslo")
                .office("David Park", "mayor", "Lund")
                .document("b")
                .person("David Park")
                .person("Rui Matos")
                .place("Haifa")
                .relative("David Park", "Rui Matos")
                .document("c")
                .person("David Park")
                .organization("Orion Steel Ltd")
                .place("Lagos")
                .office("David Park", "chief executive", "Orion Steel Ltd");
    }

    @Test
    void partsThreeMenOfOneName() {
        assertThat(threeParks().things())
                .contains(List.of("a:David Park"), List.of("b:David Park"), List.of("c:David Park"));
    }

    @Test
    void showsWhatTellsNamesakesApart() {
        assertThat(threeParks().resolve().clusters())
                .extracting(IdentityCluster::name)
                .contains("David Park (Lund)", "David Park (Rui Matos)", "David Park (Orion Steel Ltd)");
    }

    @Test
    void joinsNamesakesThatShareTheirOffice() {
        Corpus corpus = threeParks()
                .document("d")
                .person("David Park", "Mr Park")
                .organization("Orion Steel")
                .office("David Park", "director", "Orion Steel");
        assertThat(corpus.joins("c:David Park", "d:David Park")).isTrue();
        assertThat(corpus.joins("a:David Park", "d:David Park")).isFalse();
    }

    @Test
    void keepsABareSurnameInItsDocument() {
        Corpus corpus = new Corpus()
                .document("a")
                .person("Ida Brandt")
                .place("Graz")
                .document("b")
                .person("Brandt", "Mr Brandt")
                .place("Graz");
        assertThat(corpus.joins("a:Ida Brandt", "b:Brandt")).isFalse();
    }

    @Test
    void leavesABareSurnameOpenIfTwoFit() {
        Corpus corpus = new Corpus()
                .document("a")
                .person("Ida Brandt")
                .place("Graz")
                .office("Ida Brandt", "mayor", "Graz")
                .document("b")
                .person("Otto Brandt")
                .place("Graz")
                .office("Otto Brandt", "mayor", "Graz")
                .document("c")
                .person("Brandt")
                .place("Graz")
                .office("Brandt", "mayor", "Graz");
        assertThat(corpus.things()).contains(List.of("c:Brandt"));
        assertThat(corpus.reasons(Verdict.UNSURE)).contains("several things fit the bare name");
    }

    @Test
    void keepsTwoOfOneDocumentApart() {
        Corpus corpus = new Corpus()
                .document("a")
                .person("Karin Holt")
                .person("Holt, Karin")
                .document("b")
                .person("Karin Holt");
        assertThat(corpus.joins("a:Karin Holt", "a:Holt, Karin")).isFalse();
        assertThat(corpus.reasons(Verdict.DIFFERENT)).contains("the same report names both");
    }

    @Test
    void partsPresidentsOfTwoCountries() {
        Corpus corpus = new Corpus()
                .document("a")
                .person("Marta Silva")
                .place("Portugal")
                .office("Marta Silva", "president", "Portugal")
                .document("b")
                .person("Marta Silva")
                .place("Brazil")
                .office("Marta Silva", "president", "Brazil");
        assertThat(corpus.joins("a:Marta Silva", "b:Marta Silva")).isFalse();
    }

    @Test
    void doesNotDependOnTheOrderOfDocuments() {
        Corpus corpus =
                threeParks().document("e").person("Park, David").place("Lund").office("Park, David", "mayor", "Lund");
        List<String> ids =
                corpus.resolve().clusters().stream().map(IdentityCluster::id).toList();
        assertThat(new IdentityResolver(new NameParsers())
                        .resolve(corpus.entities().reversed())
                        .clusters())
                .extracting(IdentityCluster::id)
                .isEqualTo(ids);
    }
}
