package entente.extraction;

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
 * When a document was published, as far as it is known, and what dates without a year mean in it. What the publication
 * date does not tell stays unknown.
 */
record Published(@Nullable EdtfDate date) {
    /** Writers add the year to what is farther ahead. */
    private static final int MONTHS_AHEAD = 3;

    /** A report written before its publication speaks of what is over by then as still to come. */
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

    /** {@return the day of that month that is meant; a weekday beside it decides between two years} */
    Optional<LocalDate> day(MonthDay day, @Nullable DayOfWeek weekday, Tense tense) {
        List<LocalDate> days =
                years().filter(day::isValidYear).mapToObj(day::atYear).toList();
        List<LocalDate> fitting =
                days.stream().filter(each -> each.getDayOfWeek() == weekday).toList();
        return chosen(fitting.isEmpty() ? days : fitting, tense);
    }

    /** {@return the month of that name that is meant} */
    Optional<YearMonth> month(int month, Tense tense) {
        List<LocalDate> firsts =
                years().mapToObj(year -> LocalDate.of(year, month, 1)).toList();
        return chosen(firsts, tense).map(YearMonth::from);
    }

    /** {@return the weekday that is meant: the last one, the publication day included, or the next} */
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
        // A day more, since days end later in the west.
        LocalDate until =
                tense == Tense.PAST ? date.latest().plusDays(1) : date.latest().plusMonths(MONTHS_AHEAD);
        return candidates.reversed().stream()
                .filter(each -> !each.isAfter(until))
                .findFirst();
    }
}
