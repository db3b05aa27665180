package entente.extraction.english.word;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/** Splits the tokens of very long sentences, so that models and rules receive a bounded number of them. */
public final class Windows {
    /** Maximum number of tokens. Sentences in news have fewer, even lists of a hundred names. */
    static final int MOST_TOKENS = 300;

    private Windows() {}

    /**
     * {@return the tokens in parts} A part ends after the last punctuation mark in its second half, preferably after a
     * strong mark.
     */
    public static <T extends CoreLabel> List<List<T>> of(List<T> tokens) {
        List<List<T>> windows = new ArrayList<>();
        int from = 0;
        while (tokens.size() - from > MOST_TOKENS) {
            int to = cut(tokens, from);
            windows.add(tokens.subList(from, to));
            from = to;
        }
        windows.add(tokens.subList(from, tokens.size()));
        return windows;
    }

    private static int cut(List<? extends CoreLabel> tokens, int from) {
        for (String marks : List.of(".!?", ";:", ",–—")) {
            for (int to = from + MOST_TOKENS; to > from + MOST_TOKENS / 2; to--) {
                if (marks.contains(tokens.get(to - 1).word())) {
                    return to;
                }
            }
        }
        return from + MOST_TOKENS;
    }
}
