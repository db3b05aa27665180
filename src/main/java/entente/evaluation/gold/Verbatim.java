package entente.evaluation.gold;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares words with a text, whatever the white space. */
public final class Verbatim {
    private static final String BLANK =
            "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+";
    private static final Pattern BLANKS = Pattern.compile(BLANK);

    private Verbatim() {}

    /** {@return the text with each run of white space replaced by one space} */
    public static String flat(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    /** {@return whether the text contains the words; the text must be {@link #flat}} */
    public static boolean isIn(String words, String flatText) {
        return !words.isEmpty() && flatText.contains(flat(words).strip());
    }

    /** {@return where the words stand in the text, in its order} */
    public static List<MatchResult> places(String words, String text) {
        String stripped = flat(words).strip();
        if (stripped.isEmpty()) {
            return List.of();
        }
        String pattern = Arrays.stream(stripped.split(" ")).map(Pattern::quote).collect(Collectors.joining(BLANK));
        return Pattern.compile(pattern).matcher(text).results().toList();
    }
}
