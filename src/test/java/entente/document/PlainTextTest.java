package entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.ontology.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Aside
class PlainTextTest {
    private static final String BODY = """
            The ports of Lomnica and Veyra signed a letter of intent on cleaner shipping on Monday.

            Mayor Ines Okoro said the two cities had talked about it for three years.""";

    @Test
    void keepsTextWithoutFurniture() {
        assertThat(PlainText.read(BODY).text()).isEqualTo(BODY);
    }

    @Test
    void dropsTheFurnitureOfASavedPage() {
        String page = """
                Harbour Daily
                Home
                World
                Business
                Skip to main content

                Two ports promise cleaner shipping together

                By INES MORAVEC and TOM ADEYEMI | 3 May 2024

                %s

                Read more

                A harbour learns to breathe

                Ten bridges that changed a river

                We use cookies to make this site better. By continuing you agree to our cookie policy.
                © 2024 Harbour Daily. All rights reserved.
                For press enquiries please email desk@example.org
                Facebook
                Share this article
                About UsContact Us
                Back to top""".formatted(BODY);
        Draft draft = PlainText.read(page);
        assertThat(draft.text()).isEqualTo("Two ports promise cleaner shipping together\n\n" + BODY);
        assertThat(draft.title()).isEqualTo("Two ports promise cleaner shipping together");
        assertThat(draft.author()).isEqualTo("INES MORAVEC and TOM ADEYEMI");
        assertThat(draft.publishedOn()).isEqualTo(new EdtfDate("2024-05-03"));
    }

    @Test
    void keepsListsOfShortLines() {
        String list = BODY + "\n\nTwin cities of Lomnica:\n\nVeyra (1998)\nAsia\nPort Sellick\nFacebook\nOulun Kylä";
        assertThat(PlainText.read(list).text()).isEqualTo(list);
        String inTheMiddle = list + "\n\nMore cities will follow when the council has met in June.";
        assertThat(PlainText.read(inTheMiddle).text()).isEqualTo(inTheMiddle);
    }

    @Test
    void dropsAListOfOtherArticlesInTheMiddle() {
        String text = BODY.replace(
                "\n\n", "\n\nRELATED ARTICLES:\nHarbour fees rise again\nWho owns the quay?\n\nAdvertisement\n\n");
        assertThat(PlainText.read(text).text()).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The cookies policy of the company was fined by the regulator in Lomnica last week.",
                "Residents may call the mayor's office, which is open until Friday evening.",
                "Copyright law will be part of the talks, the delegation said on Monday evening."
            })
    void keepsSentencesThatOnlyLookLikeFurniture(String sentence) {
        String text = BODY + "\n\n" + sentence + "\n\nThe council will vote on the plan before the end of June.";
        assertThat(PlainText.read(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "US ministers agree on a cookie policy",
                "Call for peace signed by 15000 people in 10 000 places",
                "Copyright law will be part of the talks",
                "Powered by wind, two ports sign a deal",
                "Facebook and Twitter agree on a code"
            })
    void keepsHeadlinesThatOnlyLookLikeFurniture(String headline) {
        assertThat(PlainText.read(headline + "\n\n" + BODY).title()).isEqualTo(headline);
        assertThat(PlainText.read(BODY + "\n\n" + headline).text()).endsWith(headline);
    }

    @Test
    void joinsWrappedLines() {
        String wrapped = """
                Two ports promise cleaner shipping

                The ports of Lomnica and Veyra signed a letter of intent on
                Monday. It binds both to shore power for all ferries from
                2026, said Mayor Ines Okoro, who had negotiated with the well-
                known shipping line for months.
                A second letter will follow in the autumn if the council of
                Veyra agrees to it.

                Twin cities
                Oslo
                Lyon
                """;
        assertThat(PlainText.read(wrapped).text()).isEqualTo("""
                Two ports promise cleaner shipping

                The ports of Lomnica and Veyra signed a letter of intent on Monday. It binds both to shore power for \
                all ferries from 2026, said Mayor Ines Okoro, who had negotiated with the well-known shipping line for \
                months.
                A second letter will follow in the autumn if the council of Veyra agrees to it.

                Twin cities
                Oslo
                Lyon""");
    }

    @Test
    void joinsWrappedChineseLinesWithoutSpaces() {
        String wrapped = """
                洛姆尼察港和维拉港周一签署了关于清洁航运的意向书，双方
                承诺从二〇二六年起为所有渡轮提供岸电，市长表示，谈判持
                续了三年。""";
        assertThat(PlainText.read(wrapped).text()).doesNotContain("\n").contains("双方承诺", "谈判持续了三年。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            By Jane Doe|Mar 21,2023; Jane Doe; 2023-03-21
            By JANE DOE, Staff Writer; JANE DOE;
            by Jane van der Berg and John O'Neil - 21 March 2023; Jane van der Berg and John O'Neil; 2023-03-21
            Jane Doe • Published 21st March 2023, 10:30 GMT; Jane Doe; 2023-03-21
            2023-03-21; ; 2023-03-21
            2023年3月21日; ; 2023-03-21
            Tuesday, March 21, 2023 10:30 a.m.; ; 2023-03-21
            Posted on: 21.03.2023 | 4 min read; ; 2023-03-21
            March 2023; ; 2023-03
            """)
    void readsAuthorAndDateAndDropsTheLine(String line, String author, String date) {
        Draft draft = PlainText.read("Two ports promise cleaner shipping\n\n" + line + "\n\n" + BODY);
        assertThat(draft.author()).isEqualTo(author);
        assertThat(draft.publishedOn()).isEqualTo(date == null ? null : new EdtfDate(date));
        assertThat(draft.text()).isEqualTo("Two ports promise cleaner shipping\n\n" + BODY);
    }

    @Test
    void prefersTheDateOfPublicationToThatOfUpdate() {
        Draft draft =
                PlainText.read("Ports promise cleaner shipping\nUpdated: 5 May 2024\nPublished: 3 May 2024\n" + BODY);
        assertThat(draft.publishedOn()).isEqualTo(new EdtfDate("2024-05-03"));
        assertThat(draft.text()).doesNotContain("2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"By the end of 2022 trade had grown by half", "3/4/2023", "32 May 2023", "By Land and Sea"})
    void keepsLinesThatAreNotBylines(String line) {
        Draft draft = PlainText.read(line + "\n\n" + BODY);
        assertThat(draft.text()).startsWith(line);
        assertThat(draft.author()).isNull();
        assertThat(draft.publishedOn()).isNull();
    }

    @Test
    void keepsTheDatesOfAChronology() {
        String text = "3 May 1998\nThe ports are twinned.\n4 June 2004\nA first ferry.\n1 July 2010\nA bridge.";
        assertThat(PlainText.read(text).text()).isEqualTo(text);
        assertThat(PlainText.read(text).publishedOn()).isNull();
    }

    @Test
    void readsTheDateOfADatelineOnlyWithYear() {
        String sentence = "The ports of Lomnica and Veyra signed a letter of intent on Monday.";
        assertThat(PlainText.read("LOMNICA - 7 July 2022: " + sentence).publishedOn())
                .isEqualTo(new EdtfDate("2022-07-07"));
        assertThat(PlainText.read("Port Sellick, July 7, 2022 (HNA) -- " + sentence)
                        .publishedOn())
                .isEqualTo(new EdtfDate("2022-07-07"));
        assertThat(PlainText.read("LOMNICA, Mar 03: " + sentence).publishedOn()).isNull();
        assertThat(PlainText.read("On 7 July 2022 – a Monday – the two ports signed a letter of intent.")
                        .publishedOn())
                .isNull();
        assertThat(PlainText.read("LOMNICA - 7 July 2022: " + sentence).text()).startsWith("LOMNICA - 7 July");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x          y", "+10:30+10:30 3 May 2024", "a\n", "By Aa and ", "word-\n", "share "})
    void keepsTheLettersOfLongRepetitions(String unit) {
        String text = unit.repeat(20_000);
        assertThat(PlainText.read(text).text().replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Test
    void readsTheTitleFromAHeadlineOnly() {
        assertThat(PlainText.read("Will the ports agree?\n" + BODY).title()).isEqualTo("Will the ports agree?");
        assertThat(PlainText.read(BODY).title()).isNull();
    }
}
