package entente.extraction;

import entente.ontology.EdtfDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates that a sentence names, as precise as it names them. A day without a year, or a weekday, is resolved
 * against the document's date, to the last such day on or before it; without a document's date it stays unknown.
 */
final class DateFinder {
    private static final Map<String, Integer> MONTHS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String TO = "\\s?(?:-|–|to|and|through|until)\\s?";
    private static final String YEAR = "((?:18|19|20)\\d{2})";

    static {
        for (Month month : Month.values()) {
            String name = month.getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
            MONTHS.put(name, month.getValue());
            MONTHS.put(name.substring(0, 3), month.getValue());
        }
        MONTHS.put("Sept", 9);
    }

    private static final String MONTH = "\\b(" + String.join("|", MONTHS.keySet()) + ")\\b\\.?";

    private enum Form {
        ISO(YEAR + "-(\\d{2})-(\\d{2})\\b"),
        MONTH_DAYS(MONTH + "\\s" + DAY + "(?:" + TO + "(?:" + MONTH + "\\s)?" + DAY + ")?\\b(?:,?\\s" + YEAR + "\\b)?"),
        DAYS_MONTH("\\b" + DAY + "(?:" + TO + DAY + ")?(?:\\sof)?\\s" + MONTH + "(?:,?\\s" + YEAR + "\\b)?"),
        MONTH_YEAR(MONTH + "(?:\\sof)?,?\\s" + YEAR + "\\b"),
        YEAR_ALONE(
                "\\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Ff]rom|[Bb]y|[Yy]ear|[Oo]f|[Uu]ntil|[Uu]nder the)\\s(?:the year\\s)?"
                        + YEAR + "\\b(?!-)"),
        YEAR_BRACKETED("\\(" + YEAR + "\\)"),
        WEEKDAY("\\b(?:[Oo]n|[Ll]ast|[Tt]his|late|early)?\\s?(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b(?!')"),
        NEAR("\\b([Tt]oday|[Yy]esterday)\\b");

        private final Pattern pattern;

        Form(String regex) {
            this.pattern = Pattern.compile(regex);
        }
    }

    private DateFinder() {}

    /** {@return the dates of a text in order, without overlap} */
    static List<FoundDate> find(String text, @Nullable EdtfDate published) {
        List<FoundDate> found = new ArrayList<>();
        for (Form form : Form.values()) {
            Matcher matcher = form.pattern.matcher(text);
            while (matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                if (found.stream().noneMatch(other -> start < other.end() && other.start() < end)) {
                    read(form, matcher, published).ifPresent(date -> found.add(new FoundDate(date, start, end)));
                }
            }
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }

    private static Optional<EdtfDate> read(Form form, Matcher m, @Nullable EdtfDate published) {
        try {
            return switch (form) {
                case ISO -> Optional.of(new EdtfDate(m.group(1) + "-" + m.group(2) + "-" + m.group(3)));
                case MONTH_DAYS ->
                    days(
                            month(m.group(1)),
                            m.group(2),
                            month(m.group(3), m.group(1)),
                            m.group(4),
                            m.group(5),
                            published);
                case DAYS_MONTH ->
                    days(month(m.group(3)), m.group(1), month(m.group(3)), m.group(2), m.group(4), published);
                case MONTH_YEAR -> Optional.of(new EdtfDate("%s-%02d".formatted(m.group(2), month(m.group(1)))));
                case YEAR_ALONE, YEAR_BRACKETED -> Optional.of(new EdtfDate(m.group(1)));
                case WEEKDAY -> weekday(m.group(1), published);
                case NEAR ->
                    exact(published)
                            .map(day -> EdtfDate.of(m.group().equalsIgnoreCase("today") ? day : day.minusDays(1)));
            };
        } catch (DateTimeException | IllegalArgumentException noSuchDate) {
            return Optional.empty();
        }
    }

    private static Optional<EdtfDate> days(
            int month,
            String day,
            int lastMonth,
            @Nullable String lastDay,
            @Nullable String year,
            @Nullable EdtfDate published) {
        LocalDate first;
        if (year != null) {
            first = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } else if (published == null) {
            return Optional.empty();
        } else {
            first = LocalDate.of(published.latest().getYear(), month, Integer.parseInt(day));
            first = first.isAfter(published.latest().plusMonths(3)) ? first.minusYears(1) : first;
        }
        if (lastDay == null) {
            return Optional.of(EdtfDate.of(first));
        }
        LocalDate last = LocalDate.of(first.getYear(), lastMonth, Integer.parseInt(lastDay));
        return Optional.of(new EdtfDate(first + "/" + last));
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(name, 0);
    }

    private static int month(@Nullable String name, String otherwise) {
        return month(name == null ? otherwise : name);
    }

    private static Optional<EdtfDate> weekday(String stem, @Nullable EdtfDate published) {
        DayOfWeek day = DayOfWeek.valueOf((stem + "day").toUpperCase(Locale.ROOT));
        return exact(published).map(today -> EdtfDate.of(today.with(TemporalAdjusters.previousOrSame(day))));
    }

    private static Optional<LocalDate> exact(@Nullable EdtfDate published) {
        return Optional.ofNullable(published)
                .filter(date -> date.earliest().equals(date.latest()))
                .map(EdtfDate::earliest);
    }

    /**
     * A date where it stands.
     *
     * @param start offset of its first character in the text searched
     * @param end offset behind it
     */
    record FoundDate(EdtfDate date, int start, int end) {}
}
