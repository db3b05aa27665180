package entente.extraction.english.date;

import entente.extraction.english.date.DateForm.Place;
import entente.extraction.english.date.DateForm.Sign;
import entente.ontology.EdtfDate;
import java.time.DateTimeException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates in a sentence, as precisely as it states them. Relative dates, such as a weekday or a day without a
 * year, are resolved with the publication date. They stay unknown as far as the publication date is unknown.
 */
public final class DateFinder {
    private static final List<DateForm> FORMS = Stream.concat(
                    CalendarDates.FORMS.stream(), RelativeDates.FORMS.stream())
            .toList();
    private static final Pattern JOINT = Pattern.compile(" ?[-–—] ?| (?:to|through|until|till) (?:the |on )?");
    private static final Pattern START = Pattern.compile("(?i)\\b(?:from|between) $");

    private DateFinder() {}

    /** {@return the dates of a text in order, without overlap} The offsets exclude prepositions. */
    public static List<FoundDate> find(String text, @Nullable EdtfDate published) {
        Set<Sign> signs = DateSigns.in(text);
        if (signs.isEmpty()) {
            return List.of();
        }
        List<FoundDate> found = new ArrayList<>();
        for (DateForm form : FORMS) {
            if (signs.contains(form.sign())) {
                find(form, text, new Published(published), found);
            }
        }
        found.sort(Comparator.comparingInt(FoundDate::start));
        return joined(text, found);
    }

    private static void find(DateForm form, String text, Published published, List<FoundDate> found) {
        Matcher matcher = form.pattern().matcher(text);
        while (matcher.find()) {
            int start = matcher.start("date");
            int end = matcher.end("date");
            if (found.stream().noneMatch(other -> start < other.end() && other.start() < end)) {
                read(form, matcher, new Place(text, start, end, published))
                        .ifPresent(date -> found.add(new FoundDate(date, start, end)));
            }
        }
    }

    private static Optional<EdtfDate> read(DateForm form, Matcher matcher, Place place) {
        try {
            return form.reader().read(matcher, place);
        } catch (DateTimeException | IllegalArgumentException noSuchDate) {
            return Optional.empty();
        }
    }

    /** Joins the two dates of an interval such as "from October 2011 to March 2012". */
    private static List<FoundDate> joined(String text, List<FoundDate> dates) {
        List<FoundDate> joined = new ArrayList<>();
        for (FoundDate date : dates) {
            Optional<FoundDate> whole = joined.isEmpty() ? Optional.empty() : interval(text, joined.getLast(), date);
            whole.ifPresent(any -> joined.removeLast());
            joined.add(whole.orElse(date));
        }
        return List.copyOf(joined);
    }

    private static Optional<FoundDate> interval(String text, FoundDate first, FoundDate last) {
        String joint = text.substring(first.end(), last.start());
        boolean opened = START.matcher(text.substring(Math.max(0, first.start() - 10), first.start()))
                .find();
        if (!JOINT.matcher(joint).matches() && !(opened && joint.strip().equals("and"))
                || Stream.of(first, last).anyMatch(date -> date.date().text().contains("/"))) {
            return Optional.empty();
        }
        boolean backward = last.date().earliest().isBefore(first.date().earliest());
        boolean weekdays =
                ChronoUnit.DAYS.between(last.date().earliest(), first.date().earliest()) < 7
                        && last.date().text().length() == 10;
        String end = backward && weekdays
                ? last.date().earliest().plusWeeks(1).toString()
                : last.date().text();
        return EdtfDate.find(first.date() + "/" + end).map(date -> new FoundDate(date, first.start(), last.end()));
    }

    /**
     * A date and its offsets in the text.
     *
     * @param start offset of the first character in the text
     * @param end offset after the last character
     */
    public record FoundDate(EdtfDate date, int start, int end) {}
}
