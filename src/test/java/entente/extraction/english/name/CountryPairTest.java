package entente.extraction.english.name;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.extraction.english.word.Token;
import entente.ontology.Countries;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Aside
class CountryPairTest {
    private static final CountryPair PAIRS = new CountryPair(new Countries());

    @ParameterizedTest
    @CsvSource({
        "U.S.-Kenya, U.S.+Kenya",
        "United States-Cuba, United States+Cuba",
        "EU‐Norway, EU+Norway",
        "Danish–Polish, Danish+Polish"
    })
    void givesTheCountriesAndBodies(String text, String parts) {
        List<Token> tokens = Words.of(text);
        assertThat(PAIRS.parts(tokens, tokens.size() - 1)).containsExactly(parts.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource({"Guinea-Bissau", "Austria-Hungary", "Byron-Norway", "Norway"})
    void takesANameOrAnotherWordForNoPair(String text) {
        assertThat(PAIRS.parts(Words.of(text), 0)).isEmpty();
    }
}
