package entente.identity.decision;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Aside
class PlaceIdentityTest {
    private static Corpus two(String one, String other) {
        return new Corpus().document("a").place(one).document("b").place(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            US | United States of America
            Deutschland | Germany
            Германия | Federal Republic of Germany
            德国 | Germany
            Kingdom of Norway | Norway
            Lebanese Republic | Lebanon
            People's Democratic Republic of Algeria | Algeria
            Siam | Thailand
            Hong Kong Special Administrative Region | Hong Kong
            City of Avalton | Avalton
            Avalton Municipality | Avalton
            Hebei Province | Hebei
            Kiev | Kyiv
            Bombay | Mumbai
            Washington, D.C. | Washington
            St. Avold | Saint Avold
            São Marcos | SAO MARCOS
            Asia-Pacific region | Asia Pacific
            """)
    void joinsVariantsOfAName(String one, String other) {
        assertThat(two(one, other).joins("a:" + one, "b:" + other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mexico | Mexico City
            South Africa | Southern Africa
            North Korea | South Korea
            Gulf of Mexico | Mexico
            Avalton, Ohio | Avalton, Texas
            Avalton City | Avalton Province
            Jiangsu | Jiangxi
            German Democratic Republic | Germany
            South African Republic | South Africa
            """)
    void partsOtherPlaces(String one, String other) {
        assertThat(two(one, other).joins("a:" + one, "b:" + other)).isFalse();
    }

    @Test
    void tellsGeorgiaTheCountryFromTheState() {
        Corpus corpus = new Corpus()
                .document("a")
                .place("Georgia")
                .text("Georgia opened a bridge in Tbilisi.")
                .document("b")
                .place("Georgia")
                .text("A court in Atlanta, Georgia, heard the case.")
                .document("c")
                .place("Georgia")
                .text("Armenia and Georgia met.");
        assertThat(corpus.joins("a:Georgia", "c:Georgia")).isTrue();
        assertThat(corpus.joins("a:Georgia", "b:Georgia")).isFalse();
    }

    @Test
    void tellsNewYorkTheStateFromTheCity() {
        Corpus corpus = new Corpus()
                .document("a")
                .place("New York City")
                .document("b")
                .place("New York")
                .document("c")
                .place("New York")
                .place("Avalton")
                .text("The mill of Avalton, New York, closed.");
        assertThat(corpus.joins("a:New York City", "b:New York")).isTrue();
        assertThat(corpus.joins("a:New York City", "c:New York")).isFalse();
    }

    @Test
    void partsTownsOfTwoCountries() {
        Corpus corpus = new Corpus()
                .document("a")
                .place("Avalton")
                .place("Canada")
                .located("Avalton", "Canada")
                .document("b")
                .place("Avalton")
                .place("Ireland")
                .located("Avalton", "Ireland");
        assertThat(corpus.joins("a:Avalton", "b:Avalton")).isFalse();
    }

    @Test
    void neverJoinsTwoTypes() {
        Corpus corpus = new Corpus()
                .document("a")
                .place("Avalton")
                .document("b")
                .organization("Avalton")
                .document("c")
                .person("Avalton");
        assertThat(corpus.things()).hasSize(3);
    }
}
