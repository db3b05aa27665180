package entente.extraction.english.date;

import entente.ontology.EdtfDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The publication date of a document, and the resolution of dates without a year. Dates stay unknown as far as the
 * publication date is unknown.
 */
record Published(@Nullable EdtfDate date) {
    /** Maximum number of months in the future. Texts state the year of later dates. */
    private static final int MONTHS_AHEAD = 3;

    /**
     * Maximum number of days between writing and publication. A report written earlier can describe a past date as
     * future.
     */
    private static final int DAYS_LATE = 31;

    Optional<Year> year() {
        return Optional.ofNullable(date)
                .filter(known -> known.earliest().getYear() == known.latest().getYear())
                .map(known -> Year.from(known.earliest()));
    }

    Optional<YearMonth> month() {
        return Optional.ofNullable(date)
                .filter(known -> YearMonth.from(known.earliest()).equals(YearMonth.from(known.latest())))
                .map(known -> YearMonth.from(known.earliest()));
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(date)
                .filter(known -> known.earliest().equals(known.latest()))
                .map(EdtfDate::earliest);
    }

    /** {@return the date of that day and month; a weekday helps to select the year} */
    Optional<LocalDate> day(MonthDay day, @Nullable DayOfWeek weekday, Tense tense) {
        List<LocalDate> days =
                years().filter(day::isValidYear).mapToObj(day::atYear).toList();
        List<LocalDate> fitting =
                days.stream().filter(each -> each.getDayOfWeek() == weekday).toList();
        return chosen(fitting.isEmpty() ? days : fitting, tense);
    }

    /** {@return the year and month of that month} */
    Optional<YearMonth> month(int month, Tense tense) {
        List<LocalDate> firsts =
                years().mapToObj(year -> LocalDate.of(year, month, 1)).toList();
        return chosen(firsts, tense).map(YearMonth::from);
    }

    /** {@return the date of that weekday: the last or the next one, where the publication date counts} */
    Optional<LocalDate> weekday(DayOfWeek weekday, Tense tense) {
        return day().map(today -> today.with(
                tense == Tense.FUTURE
                        ? TemporalAdjusters.nextOrSame(weekday)
                        : TemporalAdjusters.previousOrSame(weekday)));
    }

    private IntStream years() {
        if (date == null) {
            return IntStream.empty();
        }
        int last = date.latest().getYear();
        return year().isPresent() && month().isEmpty() ? IntStream.of(last) : IntStream.rangeClosed(last - 1, last + 1);
    }

    private Optional<LocalDate> chosen(List<LocalDate> candidates, Tense tense) {
        if (date == null) {
            return Optional.empty();
        }
        if (tense == Tense.FUTURE) {
            LocalDate from = month().isPresent() ? date.earliest().minusDays(DAYS_LATE) : date.earliest();
            return candidates.stream().filter(each -> !each.isBefore(from)).findFirst();
        }
        // Add a day, because days end later in western time zones.
        LocalDate until =
                tense == Tense.PAST ? date.latest().plusDays(1) : date.latest().plusMonths(MONTHS_AHEAD);
        return candidates.reversed().stream()
                .filter(each -> !each.isAfter(until))
                .findFirst();
    }
}
