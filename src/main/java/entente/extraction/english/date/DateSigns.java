package entente.extraction.english.date;

import entente.extraction.english.date.DateForm.Sign;
import entente.extraction.english.word.CalendarWords;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Detects features of dates in one pass over a text, so that few patterns are tried without a match. */
final class DateSigns {
    private static final int LONGEST_WORD = 12;
    private static final Set<String> RELATIVE = Set.of(
            "today",
            "tonight",
            "yesterday",
            "tomorrow",
            "ago",
            "this",
            "last",
            "next",
            "current",
            "weekend",
            "year",
            "month",
            "week");

    private DateSigns() {}

    static Set<Sign> in(String text) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char each = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(each)) {
                continue;
            }
            if (Character.isDigit(each)) {
                signs.add(Sign.DIGIT);
            }
            if (i - start > 2 && i - start <= LONGEST_WORD) {
                add(signs, text.substring(start, i));
            }
            start = i + 1;
        }
        return signs;
    }

    private static void add(Set<Sign> signs, String word) {
        if (CalendarWords.month(word).isPresent()) {
            signs.add(Sign.MONTH);
        } else if (word.length() > 5 && word.regionMatches(true, word.length() - 3, "day", 0, 3)) {
            signs.add(Sign.WEEKDAY);
            signs.add(Sign.RELATIVE);
        } else if (RELATIVE.contains(word.toLowerCase(Locale.ROOT))) {
            signs.add(Sign.RELATIVE);
        }
    }
}
