package entente.extraction.english.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The heads of the model: from the rows of the encoder, they tell which words are names, what a word denotes, and what holds
 * between two spans. What they take from a piece is linear in its state, so the encoder computes it
 * ({@link #projection}); the rest is computed here. This class is thread-safe.
 */
public final class Heads {
    /** Tags of words: none, then first and later word of each kind of name. */
    public static final int TAGS = 1 + 2 * SpanKind.NAMES;

    /** What a word may denote: nothing, or one of eight statuses or kinds of event. */
    public static final int CLASSES = 9;

    /** Size of the hidden layer of pairs. */
    public static final int HIDDEN = 192;

    /** Numbers of a row: tags, words between a pair, four views of a span (mean and first piece of each), two classes. */
    public static final int WIDTH = TAGS + 9 * HIDDEN + 4 * CLASSES;

    private static final int BETWEEN = TAGS;
    private static final int VIEWS = BETWEEN + HIDDEN;
    private static final int STATUS = VIEWS + 8 * HIDDEN;
    private static final int KIND = STATUS + 2 * CLASSES;
    private static final List<String> VIEW_NAMES = List.of("pair.a", "pair.b", "pair.p", "pair.q");
    private static final int KINDS = SpanKind.values().length;

    private final Weights weights;
    private final int states;
    private final float[] features;
    private final float[] tagBias;
    private final float[] tagHint;

    /**
     * Creates the heads with their weights.
     *
     * @param states size of the encoder's state of a piece
     */
    public Heads(Weights weights, int states) {
        this.weights = weights;
        this.states = states;
        this.tagBias = weights.get("tag.b");
        this.tagHint = weights.get("tag.hint");
        this.features = transposed(weights.get("pair.f"), HIDDEN, Pair.FEATURES);
    }

    /** {@return the matrix from a state of the encoder to a row, for the encoder's graph} Row by row, one for each state. */
    public float[] projection() {
        float[] matrix = new float[states * WIDTH];
        int span = 2 * states + KINDS;
        fill(matrix, 0, "tag.w", TAGS, states, 0);
        fill(matrix, BETWEEN, "pair.c", HIDDEN, states, 0);
        for (int view = 0; view < VIEW_NAMES.size(); view++) {
            fill(matrix, VIEWS + 2 * view * HIDDEN, VIEW_NAMES.get(view), HIDDEN, span, 0);
            fill(matrix, VIEWS + (2 * view + 1) * HIDDEN, VIEW_NAMES.get(view), HIDDEN, span, states);
        }
        fill(matrix, STATUS, "status.w", CLASSES, span, 0);
        fill(matrix, STATUS + CLASSES, "status.w", CLASSES, span, states);
        fill(matrix, KIND, "kind.w", CLASSES, span, 0);
        fill(matrix, KIND + CLASSES, "kind.w", CLASSES, span, states);
        return matrix;
    }

    private void fill(float[] matrix, int at, String name, int outputs, int inputs, int from) {
        float[] head = weights.get(name);
        for (int o = 0; o < outputs; o++) {
            for (int s = 0; s < states; s++) {
                matrix[s * WIDTH + at + o] = head[o * inputs + from + s];
            }
        }
    }

    /** {@return the names of a window: the most likely sequence of tags, in which no name crosses the end of a sentence} */
    public List<Span> names(Window window, float[] rows) {
        int length = window.words().size();
        float[][] best = new float[length][TAGS];
        int[][] before = new int[length][TAGS];
        for (int i = 0; i < length; i++) {
            boolean fresh = i == 0
                    || window.words().get(i).sentence()
                            != window.words().get(i - 1).sentence();
            int top = i == 0 ? 0 : largest(best[i - 1]);
            for (int tag = 0; tag < TAGS; tag++) {
                int from = top;
                boolean later = tag > 0 && tag % 2 == 0;
                if (later && !fresh) {
                    from = best[i - 1][tag] >= best[i - 1][tag - 1] ? tag : tag - 1;
                }
                float score = later && fresh ? Float.NEGATIVE_INFINITY : i == 0 ? 0 : best[i - 1][from];
                best[i][tag] = score + tag(window, rows, i, tag);
                before[i][tag] = from;
            }
        }
        int[] tags = new int[length];
        int tag = length == 0 ? 0 : largest(best[length - 1]);
        for (int i = length - 1; i >= 0; i--) {
            tags[i] = tag;
            tag = before[i][tag];
        }
        return spans(tags);
    }

    /** {@return the probability that exactly these words are a name of that type} */
    double certainty(Window window, float[] rows, Span name) {
        int first = 1 + 2 * name.kind().ordinal();
        double probability = share(window, rows, name.from(), first);
        for (int word = name.from() + 1; word < name.to(); word++) {
            probability *= share(window, rows, word, first + 1);
        }
        return name.to() < window.words().size()
                ? probability * (1 - share(window, rows, name.to(), first + 1))
                : probability;
    }

    private double share(Window window, float[] rows, int word, int tag) {
        double sum = 0;
        float score = tag(window, rows, word, tag);
        for (int other = 0; other < TAGS; other++) {
            sum += Math.exp(tag(window, rows, word, other) - score);
        }
        return 1 / sum;
    }

    private float tag(Window window, float[] rows, int word, int tag) {
        return rows[window.firstPiece(word) * WIDTH + tag]
                + tagBias[tag]
                + tagHint[tag * TAGS + window.words().get(word).name()];
    }

    private static List<Span> spans(int[] tags) {
        List<Span> spans = new ArrayList<>();
        int i = 0;
        while (i < tags.length) {
            int end = i + 1;
            if (tags[i] > 0) {
                while (end < tags.length && tags[end] == tags[i] + 1) {
                    end++;
                }
                spans.add(new Span(i, end, SpanKind.values()[(tags[i] - 1) / 2]));
            }
            i = end;
        }
        return spans;
    }

    /** {@return the probabilities of what an agreement or event word denotes; the first one: nothing} */
    public double[] classes(Window window, float[] rows, Span span) {
        boolean agreement = span.kind() == SpanKind.AGREEMENT;
        String head = agreement ? "status" : "kind";
        float[] scores = weights.get(head + ".b").clone();
        addSpan(window, rows, span, agreement ? STATUS : KIND, weights.get(head + ".w"), scores);
        double[] shares = new double[CLASSES];
        double sum = 0;
        float most = scores[largest(scores)];
        for (int i = 0; i < CLASSES; i++) {
            shares[i] = Math.exp(scores[i] - most);
            sum += shares[i];
        }
        for (int i = 0; i < CLASSES; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** {@return the probabilities of the labels of each pair, 0 for a label that does not fit} */
    float[][] pairs(Window window, float[] rows, List<Span> spans, List<Pair> pairs) {
        float[][][] views = new float[VIEW_NAMES.size()][spans.size()][HIDDEN];
        for (int view = 0; view < views.length; view++) {
            float[] head = weights.get(VIEW_NAMES.get(view));
            for (int i = 0; i < spans.size(); i++) {
                addSpan(window, rows, spans.get(i), VIEWS + 2 * view * HIDDEN, head, views[view][i]);
            }
        }
        float[][] sums = sums(window, rows);
        float[] bias = weights.get("pair.h");
        float[][] scores = new float[pairs.size()][];
        float[] hidden = new float[HIDDEN];
        for (int p = 0; p < scores.length; p++) {
            Pair pair = pairs.get(p);
            int start = window.firstPiece(pair.left(spans).to());
            int end = Math.max(start, window.firstPiece(pair.right(spans).from()));
            float scale = end > start ? 1f / (end - start) : 0;
            for (int k = 0; k < HIDDEN; k++) {
                hidden[k] = bias[k]
                        + views[0][pair.from()][k]
                        + views[1][pair.to()][k]
                        + (sums[end][k] - sums[start][k]) * scale
                        + views[2][pair.from()][k] * views[3][pair.to()][k];
            }
            for (int feature : pair.features(window, spans)) {
                for (int k = 0; k < HIDDEN; k++) {
                    hidden[k] += features[feature * HIDDEN + k];
                }
            }
            for (int k = 0; k < HIDDEN; k++) {
                hidden[k] = Gelu.of(hidden[k]);
            }
            scores[p] = labels(
                    hidden, spans.get(pair.from()).kind(), spans.get(pair.to()).kind());
        }
        return scores;
    }

    private float[] labels(float[] hidden, SpanKind from, SpanKind to) {
        PairLabel[] labels = PairLabel.values();
        float[] head = weights.get("pair.w");
        float[] bias = weights.get("pair.o");
        float[] shares = new float[labels.length];
        for (int label = 0; label < labels.length; label++) {
            if (labels[label].fits(from, to)) {
                float score = bias[label];
                for (int k = 0; k < HIDDEN; k++) {
                    score += head[label * HIDDEN + k] * hidden[k];
                }
                shares[label] = (float) (1 / (1 + Math.exp(-score)));
            }
        }
        return shares;
    }

    /** Adds what a head takes from a span: the mean of its pieces, its first piece, its kind. */
    private void addSpan(Window window, float[] rows, Span span, int at, float[] head, float[] scores) {
        int from = window.firstPiece(span.from());
        int to = window.firstPiece(span.to());
        int inputs = 2 * states + KINDS;
        for (int k = 0; k < scores.length; k++) {
            float sum = 0;
            for (int piece = from; piece < to; piece++) {
                sum += rows[piece * WIDTH + at + k];
            }
            scores[k] += sum / (to - from)
                    + rows[from * WIDTH + at + scores.length + k]
                    + head[k * inputs + 2 * states + span.kind().ordinal()];
        }
    }

    /** {@return the running sums of the rows' part for the words between two spans} */
    private static float[][] sums(Window window, float[] rows) {
        float[][] sums = new float[window.length() + 1][HIDDEN];
        for (int piece = 0; piece < window.length(); piece++) {
            for (int k = 0; k < HIDDEN; k++) {
                sums[piece + 1][k] = sums[piece][k] + rows[piece * WIDTH + BETWEEN + k];
            }
        }
        return sums;
    }

    private static int largest(float[] numbers) {
        int at = 0;
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i] > numbers[at]) {
                at = i;
            }
        }
        return at;
    }

    private static float[] transposed(float[] matrix, int rows, int columns) {
        float[] turned = new float[matrix.length];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                turned[c * rows + r] = matrix[r * columns + c];
            }
        }
        return turned;
    }
}
