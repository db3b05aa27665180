package entente.extraction.english.date;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.ontology.EdtfDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Aside
class DateFinderTest {
    /** A Wednesday. */
    private static final EdtfDate PUBLISHED = new EdtfDate("2022-07-20");

    private static void assertDate(String text, @Nullable EdtfDate published, String date) {
        assertThat(DateFinder.find(text, published))
                .singleElement()
                .satisfies(found -> assertThat(found.date()).hasToString(date));
    }

    @Test
    void findsEachYearOfAList() {
        assertThat(DateFinder.find("The queen came in 1967 and 2004, and her son in 1998, 2001, and 2003.", null))
                .extracting(found -> found.date().text())
                .containsExactly("1967", "2004", "1998", "2001", "2003");
        assertDate("between 1990 and 1995", null, "1990/1995");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            signed in 2011                            | 2011
            signed in October 2011                    | 2011-10
            on October 27, 2011 they                  | 2011-10-27
            on 27 October 2011 they                   | 2011-10-27
            on the 3rd of May 2020                    | 2020-05-03
            the 15th of June 2021                     | 2021-06-15
            Wednesday, July 13, 2022                  | 2022-07-13
            on Wednesday 13 July 2022                 | 2022-07-13
            SIGNED ON JULY 13, 2022                   | 2022-07-13
            on may 5, 2021 they                       | 2021-05-05
            dated 2023-02-22.                         | 2023-02-22
            dated 2023-02-22T10:00                    | 2023-02-22
            on 2021/06/15                             | 2021-06-15
            on 15.06.2021                             | 2021-06-15
            on 15/06/2021                             | 2021-06-15
            on 06/15/2021                             | 2021-06-15
            on 3/4/2023                               | 2023
            between February 22-25, 2023              | 2023-02-22/2023-02-25
            from February 27 to March 2, 2023         | 2023-02-27/2023-03-02
            from December 30 to January 2, 2023       | 2022-12-30/2023-01-02
            3-5 May 2019                              | 2019-05-03/2019-05-05
            28 May - 2 June 2019                      | 2019-05-28/2019-06-02
            on 3 and 4 May 2019                       | 2019-05-03/2019-05-04
            on 3 and 14 May 2019                      | 2019-05-03
            from October 2011 to March 2012           | 2011-10/2012-03
            from October to December 2011             | 2011-10/2011-12
            between May 3, 2019 and June 5, 2020      | 2019-05-03/2020-06-05
            from 2011 to 2015                         | 2011/2015
            in late 2019                              | 2019
            in mid-July 2020                          | 2020-07
            by the end of 2024                        | 2024
            in spring 2021                            | 2021
            in Q3 2022                                | 2022-07/2022-09
            the second half of 2021                   | 2021-07/2021-12
            the 1960 treaty                           | 1960
            the pact (1960) holds                     | 1960
            """)
    void readsDatesWithTheirPrecision(String text, String date) {
        assertDate(text, null, date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on July 15                                | 2022-07-15
            BANGKOK, July 15 (Xinhua)                 | 2022-07-15
            on Dec. 3                                 | 2021-12-03
            between July 12-15                        | 2022-07-12/2022-07-15
            from 3 to 5 May                           | 2022-05-03/2022-05-05
            he signed it on September 5               | 2021-09-05
            he will sign it on September 5            | 2022-09-05
            Tuesday, September 6                      | 2022-09-06
            on Monday, September 6                    | 2021-09-06
            on Friday                                 | 2022-07-15
            on Wednesday                              | 2022-07-20
            last Wednesday                            | 2022-07-13
            the government Thursday refused           | 2022-07-14
            Monday's talks                            | 2022-07-18
            next Tuesday                              | 2022-07-26
            they will meet on Friday                  | 2022-07-22
            Treaty is to be signed on Friday          | 2022-07-22
            He said on Friday that they will meet     | 2022-07-15
            on Tuesday last week                      | 2022-07-12
            from Monday to Thursday                   | 2022-07-18/2022-07-21
            today                                     | 2022-07-20
            yesterday                                 | 2022-07-19
            the day before yesterday                  | 2022-07-18
            tomorrow                                  | 2022-07-21
            earlier this week                         | 2022-07-18/2022-07-20
            this week                                 | 2022-07-18/2022-07-24
            last week                                 | 2022-07-11/2022-07-17
            over the weekend                          | 2022-07-16/2022-07-17
            next weekend                              | 2022-07-23/2022-07-24
            this month                                | 2022-07
            earlier this month                        | 2022-07
            Last month                                | 2022-06
            last year's deal                          | 2021
            later this year                           | 2022
            within the current year                   | 2022
            last quarter                              | 2022-04/2022-06
            this spring                               | 2022
            two days ago                              | 2022-07-18
            a week ago                                | 2022-07-11/2022-07-17
            three months ago                          | 2022-04
            two years ago                             | 2020
            in March                                  | 2022-03
            it was founded in October                 | 2021-10
            it will open in October                   | 2022-10
            next March                                | 2023-03
            from May to June                          | 2022-05/2022-06
            """)
    void resolvesRelativeDatesWithThePublicationDate(String text, String date) {
        assertDate(text, PUBLISHED, date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on July 15         | 2022    | 2022-07-15
            on July 15         | 2022-07 | 2022-07-15
            earlier this year  | 2022-07 | 2022
            this month         | 2022-07 | 2022-07
            in March           | 2022-07 | 2022-03
            last year          | 2022    | 2021
            """)
    void resolvesRelativeDatesWithAPartOfThePublicationDate(String text, String published, String date) {
        assertDate(text, new EdtfDate(published), date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on Friday
            yesterday
            last week
            two days ago
            over the weekend
            a week ago
            """)
    void doesNotResolveDaysWithAMonthOfPublication(String text) {
        assertThat(DateFinder.find(text, new EdtfDate("2022-07"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on July 15
            on Friday
            today
            in March
            last year
            two days ago
            earlier this week
            from 3 to 5 May
            this month
            """)
    void doesNotResolveRelativeDatesWithoutPublicationDate(String text) {
        assertThat(DateFinder.find(text, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            February 30, 2020
            room 2011
            2,011 people
            in March 20 million people came
            version 15.06.20211
            every Friday
            on Fridays
            Black Friday
            the Sunday Times
            said by May
            they may 5 times
            march 3 abreast
            in the 1990s
            about 20 years ago
            over the last year
            for two years
            a few days ago
            the 2030 Agenda
            before 2011 people
            the last month of war
            31.13.2020
            """)
    void ignoresOtherNumbersAndWords(String text) {
        assertThat(DateFinder.find(text, PUBLISHED)).isEmpty();
    }

    @Test
    void excludesThePrepositionFromTheSpan() {
        String text = "The deal was signed on Wednesday, July 13, 2022 and ended in 2023.";
        assertThat(DateFinder.find(text, null))
                .extracting(found -> text.substring(found.start(), found.end()))
                .containsExactly("Wednesday, July 13, 2022", "2023");
    }

    @Test
    void readsAThousandDatesInOrder() {
        assertThat(DateFinder.find("on May 3, 2019, ".repeat(1000), null))
                .hasSize(1000)
                .isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
    }
}
