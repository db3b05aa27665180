package entente.ontology;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as precise as a text gives it, in Extended Date/Time Format (ISO 8601-2, level 0): {@code 2011},
 * {@code 2011-10}, {@code 2011-10-27} or an interval of two of these, {@code 2023-02-22/2023-02-25}. A day or month that
 * the text does not give is never filled in; {@link #earliest} and {@link #latest} bound it for queries.
 *
 * @param text the date in that format
 */
public record EdtfDate(@JsonValue String text) implements Comparable<EdtfDate> {
    /** Checks the format and that each month and day exists. */
    @JsonCreator
    public EdtfDate {
        if (earliest(text).isAfter(latest(text))) {
            throw new IllegalArgumentException("A date interval must not end before it starts, was \"" + text + "\"");
        }
    }

    /** {@return the date of that day} */
    public static EdtfDate of(LocalDate day) {
        return new EdtfDate(day.toString());
    }

    /** {@return the date in that text, or nothing when it is none} */
    public static Optional<EdtfDate> find(String text) {
        try {
            return Optional.of(new EdtfDate(text));
        } catch (IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }

    /** {@return the first day that it can mean} */
    public LocalDate earliest() {
        return earliest(text);
    }

    /** {@return the last day that it can mean} */
    public LocalDate latest() {
        return latest(text);
    }

    /** {@return how exactly the text gives it} */
    public DatePrecision precision() {
        return switch (text.length()) {
            case 4 -> DatePrecision.YEAR;
            case 7 -> DatePrecision.MONTH;
            case 10 -> DatePrecision.DAY;
            default -> DatePrecision.INTERVAL;
        };
    }

    @Override
    public int compareTo(EdtfDate other) {
        int byStart = earliest().compareTo(other.earliest());
        return byStart != 0 ? byStart : latest().compareTo(other.latest());
    }

    @Override
    public String toString() {
        return text;
    }

    private static LocalDate earliest(String text) {
        int slash = text.indexOf('/');
        return first(slash < 0 ? text : text.substring(0, slash), text);
    }

    private static LocalDate latest(String text) {
        return last(text.substring(text.indexOf('/') + 1), text);
    }

    private static LocalDate first(String point, String text) {
        int length = point.length();
        if ((length != 4 && length != 7 && length != 10)
                || (length > 4 && point.charAt(4) != '-')
                || (length > 7 && point.charAt(7) != '-')) {
            throw notADate(text);
        }
        try {
            return LocalDate.of(
                    number(point, 0, 4, text),
                    length > 4 ? number(point, 5, 7, text) : 1,
                    length > 7 ? number(point, 8, 10, text) : 1);
        } catch (DateTimeException noSuchDay) {
            throw notADate(text);
        }
    }

    private static LocalDate last(String point, String text) {
        LocalDate first = first(point, text);
        return switch (point.length()) {
            case 4 -> Year.from(first).atDay(Year.from(first).length());
            case 7 -> YearMonth.from(first).atEndOfMonth();
            default -> first;
        };
    }

    private static int number(String point, int from, int to, String text) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = point.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw notADate(text);
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static IllegalArgumentException notADate(String text) {
        return new IllegalArgumentException(
                "A date must be YYYY, YYYY-MM, YYYY-MM-DD or two of these with / between, was \"" + text + "\"");
    }
}
