package entente.training;

import entente.extraction.english.model.Pair;
import entente.extraction.english.model.PairLabel;
import entente.extraction.english.model.Span;
import entente.training.LabeledText.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the model shall answer for each pair and label. A link counts for the pair that stands closest to its quote; the other
 * pairs of the same two nodes are left open.
 *
 * @param targets 1 where the label holds, by pair and label
 * @param masks 1 where the answer is known, by pair and label
 */
record PairTargets(float[][] targets, float[][] masks) {
    private static final int LABELS = PairLabel.values().length;

    /** What a character outside the quote costs, in characters. */
    private static final int OUTSIDE = 3;

    static PairTargets of(Example example, List<Pair> pairs) {
        PairTargets answers = new PairTargets(new float[pairs.size()][LABELS], new float[pairs.size()][LABELS]);
        for (int p = 0; p < pairs.size(); p++) {
            Span from = example.spans().get(pairs.get(p).from());
            Span to = example.spans().get(pairs.get(p).to());
            for (PairLabel label : example.text().labels()) {
                answers.masks[p][label.ordinal()] = label.fits(from.kind(), to.kind()) ? 1 : 0;
            }
        }
        for (Link open : example.text().unknown()) {
            for (int p = 0; p < pairs.size(); p++) {
                if (joins(example, pairs.get(p), open)) {
                    answers.masks[p][open.label().ordinal()] = 0;
                }
            }
        }
        example.text().links().forEach(link -> answers.add(example, pairs, link));
        return answers;
    }

    private static boolean joins(Example example, Pair pair, Link link) {
        return example.labeled().get(pair.from()).node() == link.from()
                && example.labeled().get(pair.to()).node() == link.to();
    }

    private void add(Example example, List<Pair> pairs, Link link) {
        int label = link.label().ordinal();
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int p = 0; p < pairs.size(); p++) {
            if (joins(example, pairs.get(p), link)) {
                masks[p][label] = 0;
                int distance = distance(example, pairs.get(p), link.quote());
                if (distance < least) {
                    least = distance;
                    best = p;
                }
            }
        }
        if (best >= 0) {
            targets[best][label] = 1;
            masks[best][label] = 1;
        }
    }

    /** {@return how far a pair is from a quote, or from a sentence of its own; the largest number if too far} */
    private static int distance(Example example, Pair pair, @Nullable Range quote) {
        Range one = example.range(example.spans().get(pair.from()));
        Range other = example.range(example.spans().get(pair.to()));
        int start = Math.min(one.start(), other.start());
        int end = Math.max(one.end(), other.end());
        if (quote == null) {
            return sentence(example, pair.from()) == sentence(example, pair.to()) ? end - start : Integer.MAX_VALUE;
        }
        if (!quote.overlaps(new Range(start, end))) {
            return Integer.MAX_VALUE;
        }
        return end - start + OUTSIDE * (Math.max(0, quote.start() - start) + Math.max(0, end - quote.end()));
    }

    private static int sentence(Example example, int span) {
        return example.window().words().get(example.spans().get(span).from()).sentence();
    }

    boolean positive(int pair) {
        return any(targets[pair]);
    }

    boolean known(int pair) {
        return any(masks[pair]);
    }

    private static boolean any(float[] numbers) {
        for (float number : numbers) {
            if (number > 0) {
                return true;
            }
        }
        return false;
    }
}
