package entente.extraction.english.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Aside
class BoundedTextTest {
    private static final Pattern EXPLOSIVE = Pattern.compile("(.*) (.*) (.*) (.*) (.*);");

    @Test
    void stopsAPatternThatBacktracksTooMuchAndCountsIt() {
        BoundedText text = new BoundedText("word ".repeat(60));
        assertThat(BoundedText.find(text.matcher(EXPLOSIVE))).isFalse();
        assertThat(BoundedText.find(text.over("more ".repeat(60)).matcher(EXPLOSIVE)))
                .isFalse();
        assertThat(text.stops()).isEqualTo(2);
    }

    @Test
    void findsTheMatchesOfThePattern() {
        BoundedText text = new BoundedText(" P1 met P2 and P3 ");
        Matcher matcher = text.matcher(Pattern.compile("(?<who>P\\d)"));
        assertThat(BoundedText.find(matcher)).isTrue();
        assertThat(matcher.group("who")).isEqualTo("P1");
        assertThat(BoundedText.find(matcher)).isTrue();
        assertThat(BoundedText.find(matcher)).isTrue();
        assertThat(matcher.start("who")).isEqualTo(15);
        assertThat(BoundedText.find(matcher)).isFalse();
        assertThat(text.stops()).isZero();
    }
}
