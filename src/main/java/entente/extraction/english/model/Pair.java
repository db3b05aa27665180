package entente.extraction.english.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Two spans of a window, by index, in the order of a label: subject and object, or agreement and party.
 *
 * @param from index of the first span
 * @param to index of the second one, a name
 */
public record Pair(int from, int to) {
    /** Most sentences between two names of a relation. */
    private static final int FAR = 2;

    /** Most sentences between an agreement or event and its members. */
    private static final int FAR_MEMBER = 3;

    private static final int KINDS = SpanKind.values().length;

    /** Number of features of a pair besides the states of the encoder. */
    public static final int FEATURES = KINDS * KINDS + 8 + 2 + 3 + 4;

    /** {@return the pairs that a label can hold for} */
    public static List<Pair> of(Window window, List<Span> spans) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int limit = spans.get(i).kind().isName() ? FAR : FAR_MEMBER;
            for (int k = 0; k < spans.size(); k++) {
                if (i != k && spans.get(k).kind().isName() && apart(window, spans.get(i), spans.get(k)) <= limit) {
                    pairs.add(new Pair(i, k));
                }
            }
        }
        return pairs;
    }

    /** {@return the span that starts first} */
    public Span left(List<Span> spans) {
        return spans.get(from).from() < spans.get(to).from() ? spans.get(from) : spans.get(to);
    }

    /** {@return the span that starts last} */
    public Span right(List<Span> spans) {
        return spans.get(from).from() < spans.get(to).from() ? spans.get(to) : spans.get(from);
    }

    /** {@return the number of sentences from one span to the other} */
    static int apart(Window window, Span one, Span other) {
        return Math.abs(window.words().get(one.from()).sentence()
                - window.words().get(other.from()).sentence());
    }

    /** {@return the indexes of the features that hold: kinds, distance, order, sentences apart, names between} */
    public int[] features(Window window, List<Span> spans) {
        Span one = spans.get(from);
        Span other = spans.get(to);
        Span left = left(spans);
        Span right = right(spans);
        int distance = Math.max(0, right.from() - left.to());
        int step = distance <= 2
                ? distance
                : Math.min(7, 2 + Integer.numberOfTrailingZeros(Integer.highestOneBit(distance - 1)));
        long between = spans.stream()
                .filter(span -> span.kind().isName() && span.from() >= left.to() && span.to() <= right.from())
                .count();
        int base = KINDS * KINDS;
        return new int[] {
            one.kind().ordinal() * KINDS + other.kind().ordinal(),
            base + step,
            base + 8 + (left == one ? 0 : 1),
            base + 10 + Math.min(2, apart(window, one, other)),
            base + 13 + (int) Math.min(3, between)
        };
    }
}
