package entente.extraction.english.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Aside;
import entente.extraction.english.name.NameSpan;
import entente.ontology.EntityType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Decodes with weights that are 0 but for a few, for an encoder whose state of a piece is two numbers. */
@Aside
class HeadsTest {
    private static final int STATES = 2;
    private static final int SPAN = 2 * STATES + SpanKind.values().length;
    private static final Offset<Float> EXACT = within(1e-6f);

    private final Weights weights = zeros();
    private final Window window =
            Sample.window(Sample.sentence(0, "Ana met Rui ."), Sample.sentence(1, "Faro hosts talks"));

    private static Weights zeros() {
        Weights weights = new Weights();
        weights.put("tag.w", new float[Heads.TAGS * STATES]);
        weights.put("tag.b", new float[Heads.TAGS]);
        weights.put("tag.hint", new float[Heads.TAGS * Heads.TAGS]);
        for (String view : List.of("pair.a", "pair.b", "pair.p", "pair.q")) {
            weights.put(view, new float[Heads.HIDDEN * SPAN]);
        }
        weights.put("pair.c", new float[Heads.HIDDEN * STATES]);
        weights.put("pair.f", new float[Heads.HIDDEN * Pair.FEATURES]);
        weights.put("pair.h", new float[Heads.HIDDEN]);
        weights.put("pair.w", new float[PairLabel.values().length * Heads.HIDDEN]);
        weights.put("pair.o", new float[PairLabel.values().length]);
        for (String head : List.of("status", "kind")) {
            weights.put(head + ".w", new float[Heads.CLASSES * SPAN]);
            weights.put(head + ".b", new float[Heads.CLASSES]);
        }
        return weights;
    }

    private Heads heads() {
        return new Heads(weights, STATES);
    }

    private float[] rows() {
        return new float[window.length() * Heads.WIDTH];
    }

    private void tag(float[] rows, int word, int tag, float score) {
        rows[window.firstPiece(word) * Heads.WIDTH + tag] = score;
    }

    @Test
    void projectsAStateToTheNumbersOfARow() {
        weights.get("tag.w")[3 * STATES + 1] = 5;
        weights.get("pair.b")[7 * SPAN + STATES] = 6;
        weights.get("kind.w")[SPAN + STATES + 1] = 7;
        float[] matrix = heads().projection();
        assertThat(matrix).hasSize(STATES * Heads.WIDTH);
        assertThat(matrix[Heads.WIDTH + 3]).isEqualTo(5);
        assertThat(matrix[Heads.TAGS + 4 * Heads.HIDDEN + 7]).isEqualTo(6);
        assertThat(matrix[2 * Heads.WIDTH - Heads.CLASSES + 1]).isEqualTo(7);
    }

    @Test
    void joinsTheWordsOfAName() {
        float[] rows = rows();
        tag(rows, 0, 1, 4);
        tag(rows, 1, 2, 4);
        tag(rows, 2, 3, 4);
        assertThat(heads().names(window, rows))
                .containsExactly(new Span(0, 2, SpanKind.PERSON), new Span(2, 3, SpanKind.ORGANIZATION));
    }

    @Test
    void continuesNoNameOfAnotherKindOrSentence() {
        float[] rows = rows();
        tag(rows, 2, 1, 4);
        tag(rows, 3, 1, 1);
        tag(rows, 3, 2, 3);
        tag(rows, 4, 2, 9);
        tag(rows, 4, 5, 2);
        tag(rows, 5, 4, 1);
        assertThat(heads().names(window, rows))
                .containsExactly(new Span(2, 4, SpanKind.PERSON), new Span(4, 5, SpanKind.PLACE));
    }

    @Test
    void weighsTheHint() {
        Window hinted = Sample.window(Sample.sentence(0, "Ana spoke", new NameSpan(EntityType.PERSON, 0, 1)));
        weights.get("tag.hint")[Heads.TAGS + 1] = 3;
        float[] rows = new float[hinted.length() * Heads.WIDTH];
        assertThat(heads().names(hinted, rows)).containsExactly(new Span(0, 1, SpanKind.PERSON));
        rows[hinted.firstPiece(0) * Heads.WIDTH] = 4;
        assertThat(heads().names(hinted, rows)).isEmpty();
    }

    @Test
    void sharesTheAnswersOfAWord() {
        weights.get("kind.w")[2 * SPAN + 2 * STATES + SpanKind.EVENT.ordinal()] = (float) Math.log(4);
        float[] rows = rows();
        int kinds = Heads.WIDTH - 2 * Heads.CLASSES;
        rows[window.firstPiece(6) * Heads.WIDTH + kinds + 3] = (float) Math.log(2);
        rows[window.firstPiece(6) * Heads.WIDTH + kinds + Heads.CLASSES + 3] = (float) Math.log(2);
        double[] shares = heads().classes(window, rows, new Span(6, 7, SpanKind.EVENT));
        assertThat(shares[2]).isCloseTo(4 / 15.0, within(1e-6));
        assertThat(shares[3]).isCloseTo(4 / 15.0, within(1e-6));
        assertThat(shares[0]).isCloseTo(1 / 15.0, within(1e-6));
    }

    @Test
    void scoresOnlyLabelsThatFit() {
        List<Span> spans = List.of(new Span(0, 1, SpanKind.PERSON), new Span(4, 5, SpanKind.PLACE));
        weights.get("pair.o")[PairLabel.VISITED.ordinal()] = (float) Math.log(3);
        float[] shares = heads().pairs(window, rows(), spans, List.of(new Pair(0, 1)))[0];
        assertThat(shares[PairLabel.VISITED.ordinal()]).isCloseTo(0.75f, EXACT);
        assertThat(shares[PairLabel.NATIONAL_OF.ordinal()]).isCloseTo(0.5f, EXACT);
        assertThat(shares[PairLabel.MET.ordinal()]).isZero();
        assertThat(shares[PairLabel.EVENT_PLACE.ordinal()]).isZero();
    }

    @Test
    void addsBothSpansTheWordsBetweenAndTheirProduct() {
        List<Span> spans = List.of(new Span(0, 1, SpanKind.PERSON), new Span(2, 3, SpanKind.PERSON));
        weights.get("pair.a")[2 * STATES + SpanKind.PERSON.ordinal()] = 1;
        weights.get("pair.h")[0] = 0.5f;
        weights.get("pair.f")[SpanKind.PERSON.ordinal()] = 0.25f;
        weights.get("pair.w")[PairLabel.MET.ordinal() * Heads.HIDDEN] = 1;
        float[] rows = rows();
        int pieces = window.firstPiece(2) - window.firstPiece(1);
        rows[window.firstPiece(1) * Heads.WIDTH + Heads.TAGS] = 2 * pieces;
        int views = Heads.TAGS + Heads.HIDDEN;
        rows[window.firstPiece(0) * Heads.WIDTH + views + 5 * Heads.HIDDEN] = 3;
        rows[window.firstPiece(2) * Heads.WIDTH + views + 7 * Heads.HIDDEN] = 0.5f;
        float[] shares = heads().pairs(window, rows, spans, List.of(new Pair(0, 1)))[0];
        float sum = 1 + 0.5f + 0.25f + 2 + 3 * 0.5f;
        assertThat(shares[PairLabel.MET.ordinal()]).isCloseTo((float) (1 / (1 + Math.exp(-sum))), EXACT);
    }

    @Test
    void writesAndReadsWeights() throws IOException {
        weights.get("tag.b")[2] = 1.5f;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        weights.write(written);
        Weights read = Weights.read(new ByteArrayInputStream(written.toByteArray()));
        assertThat(read.get("tag.b")).containsExactly(weights.get("tag.b"));
        assertThat(read.get("pair.w")).hasSize(PairLabel.values().length * Heads.HIDDEN);
    }
}
