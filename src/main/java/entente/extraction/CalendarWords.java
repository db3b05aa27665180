package entente.extraction;

import java.util.Locale;
import java.util.Set;

/** The names of weekdays and months, which are capitalized but name nothing that the graph holds. */
final class CalendarWords {
    private static final Set<String> WORDS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");

    private CalendarWords() {}

    static boolean holds(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
    }
}
