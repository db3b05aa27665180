package entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import entente.ontology.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            signed in 2011                        | 2011
            signed in October 2011                | 2011-10
            on October 27, 2011 they              | 2011-10-27
            on 27 October 2011 they               | 2011-10-27
            on the 3rd of May 2020                | 2020-05-03
            dated 2023-02-22.                     | 2023-02-22
            between February 22-25, 2023          | 2023-02-22/2023-02-25
            from February 27 to March 2, 2023     | 2023-02-27/2023-03-02
            on July 15                            | 2022-07-15
            on Dec. 3                             | 2021-12-03
            on Friday                             | 2022-07-15
            yesterday                             | 2022-07-19
            """)
    void readsDatesAsPreciseAsTheyAre(String text, String date) {
        assertThat(DateFinder.find(text, new EdtfDate("2022-07-20")))
                .singleElement()
                .satisfies(found -> assertThat(found.date()).hasToString(date));
    }

    @ParameterizedTest
    @CsvSource({"on July 15", "on Friday", "today", "'February 30, 2020'", "room 2011", "'2,011 people'"})
    void inventsNothing(String text) {
        assertThat(DateFinder.find(text, null)).isEmpty();
    }

    @Test
    void leavesWeekdaysOpenWhereTheDocumentHasOnlyAYear() {
        assertThat(DateFinder.find("on Friday", new EdtfDate("2022"))).isEmpty();
    }
}
