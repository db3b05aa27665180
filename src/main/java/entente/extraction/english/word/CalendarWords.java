package entente.extraction.english.word;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The names of weekdays and months, which are capitalized but do not denote entities. */
public final class CalendarWords {
    private static final Map<String, Month> MONTHS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private static final Map<String, DayOfWeek> WEEKDAYS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
        }
        MONTHS.put("Sept", Month.SEPTEMBER);
        for (DayOfWeek day : DayOfWeek.values()) {
            WEEKDAYS.put(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), day);
        }
    }

    private CalendarWords() {}

    public static boolean holds(String word) {
        String name = word.replace(".", "");
        return MONTHS.containsKey(name) || WEEKDAYS.containsKey(name);
    }

    /** {@return the full and short names of the months, compared case-insensitively} */
    public static Set<String> months() {
        return MONTHS.keySet();
    }

    public static Optional<Month> month(String name) {
        return Optional.ofNullable(MONTHS.get(name));
    }

    /** {@return the weekday with the same first three letters, such as "Wed" or "Wednesday"} */
    public static Optional<DayOfWeek> weekday(String name) {
        return WEEKDAYS.entrySet().stream()
                .filter(day -> day.getKey().regionMatches(true, 0, name, 0, 3))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
