package entente.extraction.english.date;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The tense of the words around a date, which is needed to resolve dates such as "Friday". */
enum Tense {
    PAST,
    FUTURE,
    OPEN;

    /** Maximum distance of words in characters. It also bounds the cost of a date. */
    private static final int REACH = 100;

    private static final int MOST_WORDS = 12;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’-]+");
    private static final Set<String> COMING = Set.of(
            "will",
            "would",
            "shall",
            "scheduled",
            "planned",
            "plans",
            "planning",
            "expected",
            "expects",
            "due",
            "slated",
            "upcoming",
            "tentatively",
            "begins",
            "starts",
            "opens",
            "deadline");
    private static final Set<String> GONE = Set.of(
            "was", "were", "had", "did", "said", "told", "met", "held", "took", "began", "went", "came", "left", "made",
            "gave", "spoke", "saw", "paid", "flew", "wrote", "won", "led", "became", "fell", "brought", "sent",
            "after");
    private static final Set<String> REPORTING = Set.of(
            "said", "told", "announced", "added", "stated", "confirmed", "reported", "wrote", "was", "were", "had");
    private static final Set<String> HELPING = Set.of("will", "would", "shall", "be", "to");

    /** {@return the tense of the words before that part of the text, otherwise of those after it} */
    static Tense around(String text, int start, int end) {
        String[] before = BETWEEN_WORDS.split(lower(text, Math.max(0, start - REACH), start));
        for (int i = before.length - 1; i >= Math.max(0, before.length - MOST_WORDS); i--) {
            Tense tense = of(before, i);
            if (tense != OPEN) {
                return tense;
            }
        }
        String[] after = BETWEEN_WORDS.split(lower(text, end, Math.min(text.length(), end + REACH)));
        for (int i = 0; i < Math.min(after.length, MOST_WORDS); i++) {
            Tense tense = of(after, i);
            if (tense != OPEN) {
                return tense;
            }
        }
        return OPEN;
    }

    private static String lower(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static Tense of(String[] words, int i) {
        String word = words[i];
        if (COMING.contains(word) || word.equals("set") && follows(words, i, "for")) {
            return FUTURE;
        }
        boolean participle = word.length() > 4 && word.endsWith("ed") || GONE.contains(word);
        if (!participle) {
            return word.equals("to") && i + 1 < words.length && startsPlan(words, i) ? FUTURE : OPEN;
        }
        for (int j = i - 1; j >= Math.max(0, i - 3) && !REPORTING.contains(word); j--) {
            if (HELPING.contains(words[j])) {
                return FUTURE;
            }
        }
        return PAST;
    }

    private static boolean follows(String[] words, int i, String next) {
        return i + 1 < words.length && words[i + 1].equals(next);
    }

    /**
     * Whether "to" introduces a plan, as in "is to visit", "set to sign" or the headline "Minister to visit", but not
     * in "came to visit".
     */
    private static boolean startsPlan(String[] words, int to) {
        Set<String> plans =
                Set.of("visit", "meet", "hold", "sign", "host", "attend", "begin", "start", "travel", "open");
        String before = to == 0 ? "" : words[to - 1];
        return Set.of("is", "are", "set", "agreed", "plan", "hopes", "intends", "wants")
                        .contains(before)
                || plans.contains(words[to + 1]) && !before.endsWith("ed") && !GONE.contains(before);
    }
}
