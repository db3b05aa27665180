package entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {
    @ParameterizedTest
    @CsvSource({
        "2011, 2011-01-01, 2011-12-31",
        "2012-02, 2012-02-01, 2012-02-29",
        "2023-02-22, 2023-02-22, 2023-02-22",
        "2023-02-22/2023-02-25, 2023-02-22, 2023-02-25",
        "2011/2012-03, 2011-01-01, 2012-03-31"
    })
    void boundsWhatItCanMean(String text, String earliest, String latest) {
        EdtfDate date = new EdtfDate(text);
        assertThat(date.earliest()).hasToString(earliest);
        assertThat(date.latest()).hasToString(latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "20", "2011-13", "2011-02-30", "2011-2", "yesterday", "2012/2011", "2011/2012/2013", "/2011"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(EdtfDate.find(text)).isEmpty();
        assertThatThrownBy(() -> new EdtfDate(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text + "\"");
    }

    @Test
    void ordersByFirstDay() {
        assertThat(new EdtfDate("2011")).isLessThan(new EdtfDate("2011-05")).isGreaterThan(new EdtfDate("2010-12-31"));
    }
}
