package entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Aside
class SentencesTest {
    private static List<String> sentences(String text) {
        return Sentences.in(text).stream()
                .map(passage -> text.substring(passage.start(), passage.end()))
                .toList();
    }

    @Test
    void splitsAtFullStops() {
        assertThat(sentences("The envoy came on Monday. She left on Friday!  Why so soon? Nobody knows."))
                .containsExactly("The envoy came on Monday.", "She left on Friday!", "Why so soon?", "Nobody knows.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J. Smith met Sen. Ada B. Lowe and Gov. Kim on Tuesday.",
                "The U.S. Congress and the U.K. Parliament will vote.",
                "Orbit Inc. Chairman Lee spoke in St. Petersburg.",
                "Plant No. 5 Factory Road opened on Jan. 12 in Tex. Harbor Corp. plans more.",
                "Ida P. Holm and Jan V. Dahl chose it, see p. 4 and vol. 2.",
                "Ms. Lind, Ph.D. Candidate, wrote to Lt. Col. Baker.",
                "“Why not look at it together?” he asked.",
                "“Never!” – said the envoy.",
                "Mali, Chad, etc. were asked by e.g. Norway."
            })
    void keepsSentencesWithAbbreviationsTogether(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void endsASentenceAtAnAbbreviationBeforeANewSentence() {
        assertThat(sentences("He lives in the U.S. The family followed. It was sold to Orbit Inc. In May it closed."))
                .containsExactly(
                        "He lives in the U.S.",
                        "The family followed.",
                        "It was sold to Orbit Inc.",
                        "In May it closed.");
    }

    @Test
    void keepsClosingQuotationMarksWithTheSentence() {
        assertThat(sentences("“We agree.” The talks go on. (They began in May.) All is well."))
                .containsExactly("“We agree.”", "The talks go on.", "(They began in May.)", "All is well.");
    }

    @Test
    void endsASentenceAtEveryLineBreak() {
        assertThat(sentences("Twin cities\n\nLyon\nKyoto\n- Ghent, since 1998\nThat is all."))
                .containsExactly("Twin cities", "Lyon", "Kyoto", "- Ghent, since 1998", "That is all.");
    }

    @Test
    void keepsAnEnumeratorWithItsItem() {
        assertThat(sentences("1. The parties agree.\n2. The Council decides. B. It meets."))
                .containsExactly("1. The parties agree.", "2. The Council decides.", "B. It meets.");
    }

    @Test
    void splitsChinese() {
        assertThat(sentences("中国与比利时签署协议。双方同意合作！好吗？“是的。”他说。"))
                .containsExactly("中国与比利时签署协议。", "双方同意合作！", "好吗？", "“是的。”", "他说。");
    }

    @Test
    void splitsArabic() {
        assertThat(sentences("قال الوزير إن الاتفاق مهم. هل سيوقع؟ نعم. وصل د. أحمد أمس."))
                .containsExactly("قال الوزير إن الاتفاق مهم.", "هل سيوقع؟", "نعم.", "وصل د. أحمد أمس.");
    }

    @Test
    void skipsLinesWithoutWords() {
        assertThat(sentences("One.\n* * *\n———\nTwo.")).containsExactly("One.", "Two.");
    }

    @Test
    void cutsLongSentencesBetweenWords() {
        String text = "word ".repeat(3_000).strip();
        assertThat(sentences(text)).allSatisfy(passage -> {
            assertThat(passage.length()).isLessThanOrEqualTo(Sentences.LONGEST);
            assertThat(passage).startsWith("word").endsWith("word");
        });
        assertThat(String.join(" ", sentences(text))).isEqualTo(text);
    }

    @Test
    void cutsLongSentencesWithoutSpacesBetweenCharacters() {
        String text = "x" + "😀a".repeat(3_000);
        assertThat(String.join("", sentences(text))).isEqualTo(text);
        assertThat(sentences(text))
                .allSatisfy(passage -> assertThat(Character.isLowSurrogate(passage.charAt(0))
                                || Character.isHighSurrogate(passage.charAt(passage.length() - 1)))
                        .isFalse());
    }

    @Test
    void findsNoSentenceInEmptyText() {
        assertThat(Sentences.in("")).isEmpty();
        assertThat(Sentences.in(" \n ")).isEmpty();
    }
}
