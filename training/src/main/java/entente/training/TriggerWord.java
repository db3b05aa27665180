package entente.training;

import entente.extraction.english.model.SpanKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A word that may name an agreement or event, and what it names. */
final class TriggerWord {
    /** Most characters between a quote and the word, if the quote has no such word. */
    private static final int NEAR = 200;

    final Range range;
    final String word;
    final SpanKind kind;

    /** 0 as long as nothing is known. */
    int answer;

    int node = LabeledText.UNKNOWN;

    TriggerWord(Range range, String word, SpanKind kind) {
        this.range = range;
        this.word = word;
        this.kind = kind;
    }

    LabeledText.Mention mention() {
        return new LabeledText.Mention(range, kind, node, answer);
    }

    /**
     * {@return the word that names an agreement or event, or null}
     *
     * @param marked the part of the quote that the source marks as the word, or null
     */
    static @Nullable TriggerWord of(Occasion occasion, Range quote, @Nullable Range marked, List<TriggerWord> words) {
        TriggerWord at = marked == null
                ? null
                : at(occasion, new Range(quote.start() + marked.start(), quote.start() + marked.end()), words);
        if (at != null) {
            return at;
        }
        TriggerWord within = best(occasion, quote, true, words);
        return within != null
                ? within
                : best(occasion, new Range(quote.start() - NEAR, quote.end() + NEAR), false, words);
    }

    /** {@return the last word there, but "memorandum" of a "memorandum of understanding"} */
    private static @Nullable TriggerWord at(Occasion occasion, Range there, List<TriggerWord> words) {
        TriggerWord last = null;
        for (TriggerWord word : words) {
            if (word.kind == occasion.kind() && word.range.overlaps(there)) {
                last = word;
                if (occasion.agreement() && word.word.toLowerCase(Locale.ROOT).startsWith("memo")) {
                    break;
                }
            }
        }
        return last;
    }

    private static @Nullable TriggerWord best(Occasion occasion, Range range, boolean quoted, List<TriggerWord> words) {
        TriggerWord best = null;
        double most = 0;
        for (TriggerWord word : words) {
            if (word.kind == occasion.kind()
                    && word.range.start() >= range.start()
                    && word.range.end() <= range.end()) {
                double score = word.score(occasion, quoted) - (word.answer > 0 ? 0.6 : 0);
                if (score > most) {
                    most = score;
                    best = word;
                }
            }
        }
        return best;
    }

    private double score(Occasion occasion, boolean quoted) {
        String lower = word.toLowerCase(Locale.ROOT);
        String words = occasion.words().toLowerCase(Locale.ROOT);
        if (occasion.event() != null) {
            return EventWords.mayDenote(lower, occasion.event())
                    ? 2 + (words.contains(lower) ? 1 : 0)
                    : quoted ? 0.2 : 0;
        }
        String stem = lower.replaceAll("(?:ies|y|s|a|um)$", "");
        return words.contains(stem) ? 3 + (words.endsWith(lower) || words.endsWith(stem) ? 1 : 0) : quoted ? 0.5 : 0;
    }
}
