package entente.ontology;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as a text gives it, in Extended Date/Time Format (ISO 8601-2, level 0): {@code 2011},
 * {@code 2011-10}, {@code 2011-10-27} or an interval of two of these, {@code 2023-02-22/2023-02-25}. A day or month that
 * the text does not give is never filled in; {@link #earliest} and {@link #latest} bound it for queries.
 *
 * @param text the date in that format
 */
public record EdtfDate(@JsonValue String text) implements Comparable<EdtfDate> {
    private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** Checks the format and that each month and day exists. */
    @JsonCreator
    public EdtfDate {
        String[] ends = text.split("/", -1);
        if (ends.length > 2) {
            throw notADate(text);
        }
        for (String end : ends) {
            first(end, text);
        }
        if (first(ends[0], text).isAfter(last(ends[ends.length - 1], text))) {
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
        return first(text.split("/", -1)[0], text);
    }

    /** {@return the last day that it can mean} */
    public LocalDate latest() {
        String[] ends = text.split("/", -1);
        return last(ends[ends.length - 1], text);
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

    private static LocalDate first(String point, String text) {
        Matcher parts = match(point, text);
        try {
            return LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
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

    private static Matcher match(String point, String text) {
        Matcher matcher = POINT.matcher(point);
        if (!matcher.matches()) {
            throw notADate(text);
        }
        return matcher;
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 1 : Integer.parseInt(parts.group(group));
    }

    private static IllegalArgumentException notADate(String text) {
        return new IllegalArgumentException(
                "A date must be YYYY, YYYY-MM, YYYY-MM-DD or two of these with / between, was \"" + text + "\"");
    }
}
