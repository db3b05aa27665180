package entente.extraction;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/** Cuts the tokens of an endless sentence, so that no model or rule ever sees more than a known number of them. */
final class Windows {
    /** Sentences of news have fewer, lists of a hundred names included. */
    static final int MOST_TOKENS = 300;

    private Windows() {}

    /** {@return the tokens in pieces: cut behind the last mark of the second half of a piece, the stronger the better} */
    static <T extends CoreLabel> List<List<T>> of(List<T> tokens) {
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
