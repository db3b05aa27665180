package entente.extraction.english.model;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.extraction.english.name.TaggedSentence;
import java.util.List;
import org.junit.jupiter.api.Test;

@Aside
class PairTest {
    private static final int DISTANCE = 25;
    private static final int ORDER = 33;
    private static final int SENTENCES = 35;
    private static final int BETWEEN = 38;

    @Test
    void hasFeaturesForKindsDistanceOrderSentencesAndNamesBetween() {
        Window window = Sample.window(Sample.sentence(0, "Ana met Rui in Faro"));
        List<Span> spans = List.of(
                new Span(0, 1, SpanKind.PERSON), new Span(2, 3, SpanKind.PERSON), new Span(4, 5, SpanKind.PLACE));
        assertThat(new Pair(0, 2).features(window, spans))
                .containsExactly(
                        5 * SpanKind.PERSON.ordinal() + SpanKind.PLACE.ordinal(),
                        DISTANCE + 3,
                        ORDER,
                        SENTENCES,
                        BETWEEN + 1);
        assertThat(new Pair(2, 1).features(window, spans))
                .containsExactly(
                        5 * SpanKind.PLACE.ordinal() + SpanKind.PERSON.ordinal(),
                        DISTANCE + 1,
                        ORDER + 1,
                        SENTENCES,
                        BETWEEN);
    }

    @Test
    void measuresDistanceInSteps() {
        Window window = Sample.window(Sample.sentence(0, "the ".repeat(60).strip()));
        int[] words = {0, 1, 2, 3, 4, 5, 8, 9, 16, 17, 32, 33};
        int[] steps = {0, 1, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7};
        for (int i = 0; i < words.length; i++) {
            List<Span> spans =
                    List.of(new Span(0, 1, SpanKind.PERSON), new Span(1 + words[i], 2 + words[i], SpanKind.PLACE));
            assertThat(new Pair(0, 1).features(window, spans)[1])
                    .as("%d words between", words[i])
                    .isEqualTo(DISTANCE + steps[i]);
        }
    }

    @Test
    void hasFewerFeaturesThanItsNumber() {
        assertThat(Pair.FEATURES).isEqualTo(BETWEEN + 4);
    }

    @Test
    void leadsToNamesThatAreNear() {
        TaggedSentence[] sentences = new TaggedSentence[5];
        for (int i = 0; i < sentences.length; i++) {
            sentences[i] = Sample.sentence(i, "Ana spoke");
        }
        Window window = Sample.window(sentences);
        List<Span> spans = List.of(
                new Span(0, 1, SpanKind.PERSON),
                new Span(1, 2, SpanKind.EVENT),
                new Span(4, 5, SpanKind.PERSON),
                new Span(6, 7, SpanKind.PERSON),
                new Span(8, 9, SpanKind.PERSON));
        assertThat(Pair.of(window, spans))
                .containsExactly(
                        new Pair(0, 2),
                        new Pair(1, 0),
                        new Pair(1, 2),
                        new Pair(1, 3),
                        new Pair(2, 0),
                        new Pair(2, 3),
                        new Pair(2, 4),
                        new Pair(3, 2),
                        new Pair(3, 4),
                        new Pair(4, 2),
                        new Pair(4, 3));
    }
}
