package entente.extraction.english.model;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Aside
class WordShapeTest {
    @ParameterizedTest
    @CsvSource({
        "treaty, LOWER",
        "élan, LOWER",
        "Lisbon, CAPITALIZED",
        "Łódź, CAPITALIZED",
        "NATO, CAPITALS",
        "G20, CAPITALS",
        "McKay, MIXED",
        "iPhone, MIXED",
        "J, INITIAL",
        "2011, NUMBER",
        "'1,500', NUMBER",
        "--, PUNCTUATION"
    })
    void tellsTheCaseOfAToken(String token, WordShape shape) {
        assertThat(WordShape.of(token)).isEqualTo(shape);
    }
}
