package entente.extraction.english.date;

import entente.extraction.english.date.DateForm.Place;
import entente.extraction.english.date.DateForm.Sign;
import entente.extraction.english.word.CalendarWords;
import entente.ontology.EdtfDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** The forms of dates relative to the publication date, such as {@code last Wednesday} and {@code two years ago}. */
final class RelativeDates {
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Maximum round number of days or years. Larger round numbers are estimates. */
    private static final int MOST_ROUND = 9;

    static final List<DateForm> FORMS = List.of(
            DateForm.of(
                    Sign.WEEKDAY,
                    "(?<!\\b(?:every|each|any|black|good|ash|bloody|super|easter|cyber|palm|giving) )"
                            + "(?<date>(?:\\b(?<rel>last|past|previous|next|this coming|coming|this past|this) )?"
                            + "\\b(?<w>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b(?: (?<week>last|next) week\\b)?)"
                            + "(?! (?:Times|Telegraph|Mirror|Express|Mail|Post|Guardian|Night Live)\\b)",
                    RelativeDates::weekday),
            DateForm.of(
                    Sign.RELATIVE,
                    "(?<date>\\b(?<n>(?:the day before |earlier )?(?:yesterday|today|tomorrow)|the day after tomorrow"
                            + "|tonight|last night|this (?:morning|afternoon|evening))\\b)",
                    RelativeDates::near),
            DateForm.of(
                    Sign.RELATIVE,
                    "(?<!\\bthe |\\bevery |\\beach )(?<date>\\b(?:(?<part>earlier|later|early|late) )?(?<rel>this|last|next)"
                            + " (?<unit>week|weekend|month|quarter|year)\\b)",
                    RelativeDates::period),
            DateForm.of(
                    Sign.RELATIVE,
                    "(?<date>\\b(?<part>earlier|later) in the (?<unit>month|year)\\b)",
                    (match, place) -> period(match.group("unit"), 0, null, place)),
            DateForm.of(
                    Sign.RELATIVE,
                    "\\bthe (?<date>current (?<unit>month|year))\\b",
                    (match, place) -> period(match.group("unit"), 0, null, place)),
            DateForm.of(
                    Sign.RELATIVE,
                    "\\b(?:over|at|during|on) the (?<date>(?<unit>weekend))\\b",
                    (match, place) -> period("weekend", place.tense() == Tense.FUTURE ? 1 : -1, null, place)),
            DateForm.of(
                    Sign.RELATIVE,
                    "(?<date>\\bthis (?:spring|summer|autumn|fall)\\b)",
                    (match, place) -> period("year", 0, null, place)),
            DateForm.of(
                    Sign.RELATIVE,
                    "(?<![\\d,.]|\\b(?:about|around|almost|nearly|over|than|some|roughly|approximately|least|hundred) )"
                            + "(?<date>\\b(?<n>\\d{1,3}|an?|" + String.join("|", NUMBERS)
                            + ") (?<unit>day|week|month|year)s? ago\\b)",
                    RelativeDates::ago));

    private RelativeDates() {}

    private static Optional<EdtfDate> weekday(MatchResult match, Place place) {
        DayOfWeek day = CalendarWords.weekday(match.group("w")).orElseThrow();
        String rel = match.group("rel") == null ? "" : match.group("rel").toLowerCase(Locale.ROOT);
        if (match.group("week") != null) {
            int weeks = match.group("week").equalsIgnoreCase("last") ? -1 : 1;
            return place.published()
                    .day()
                    .map(today -> EdtfDate.of(today.plusWeeks(weeks)
                            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                            .with(TemporalAdjusters.nextOrSame(day))));
        }
        return switch (rel) {
            case "last", "past", "previous", "this past" ->
                place.published().day().map(today -> EdtfDate.of(today.with(TemporalAdjusters.previous(day))));
            case "next", "coming", "this coming" ->
                place.published().day().map(today -> EdtfDate.of(today.with(TemporalAdjusters.next(day))));
            default -> place.published().weekday(day, place.tense()).map(EdtfDate::of);
        };
    }

    private static Optional<EdtfDate> near(MatchResult match, Place place) {
        String word = match.group("n").toLowerCase(Locale.ROOT);
        int days = word.endsWith("night") && word.startsWith("last") || word.endsWith("yesterday") ? -1 : 0;
        int ahead = word.endsWith("tomorrow") ? 1 : 0;
        int farther = word.startsWith("the day") ? 2 : 1;
        return place.published().day().map(today -> EdtfDate.of(today.plusDays((days + ahead) * (long) farther)));
    }

    private static Optional<EdtfDate> period(MatchResult match, Place place) {
        int count = switch (match.group("rel").toLowerCase(Locale.ROOT)) {
            case "last" -> -1;
            case "next" -> 1;
            default -> 0;
        };
        return period(match.group("unit"), count, match.group("part"), place);
    }

    private static Optional<EdtfDate> period(String unit, int count, @Nullable String part, Place place) {
        Published published = place.published();
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "week" -> published.day().flatMap(today -> week(today.plusWeeks(count), part));
            case "weekend" -> published.day().flatMap(today -> weekend(today, count, place.tense()));
            case "month" ->
                published
                        .month()
                        .map(month -> new EdtfDate(month.plusMonths(count).toString()));
            case "quarter" ->
                published.month().flatMap(month -> {
                    var first =
                            month.minusMonths((month.getMonthValue() - 1) % 3).plusMonths(3L * count);
                    return EdtfDate.find(first + "/" + first.plusMonths(2));
                });
            default ->
                published.year().map(year -> new EdtfDate(year.plusYears(count).toString()));
        };
    }

    private static Optional<EdtfDate> week(LocalDate day, @Nullable String part) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate from = "later".equalsIgnoreCase(part) ? day : monday;
        LocalDate to = "earlier".equalsIgnoreCase(part) ? day : monday.plusDays(6);
        return EdtfDate.find(from.equals(to) ? from.toString() : from + "/" + to);
    }

    /**
     * {@return the weekend} "This weekend" is the last or next one, depending on the tense. On a Saturday or Sunday, it
     * is the current one.
     */
    private static Optional<EdtfDate> weekend(LocalDate today, int count, Tense tense) {
        LocalDate ending = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        boolean within = today.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        boolean before = count < 0 || count == 0 && !within && tense == Tense.PAST;
        LocalDate sunday = before ? ending.minusWeeks(1) : count > 0 && within ? ending.plusWeeks(1) : ending;
        return EdtfDate.find(sunday.minusDays(1) + "/" + sunday);
    }

    private static Optional<EdtfDate> ago(MatchResult match, Place place) {
        String number = match.group("n").toLowerCase(Locale.ROOT);
        int n = Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number)
                : Math.max(NUMBERS.indexOf(number), number.startsWith("a") ? 1 : 0);
        if (n == 0 || n > MOST_ROUND && n % 5 == 0) {
            return Optional.empty();
        }
        Published published = place.published();
        return switch (match.group("unit").toLowerCase(Locale.ROOT)) {
            case "day" -> published.day().map(today -> EdtfDate.of(today.minusDays(n)));
            case "week" -> published.day().flatMap(today -> week(today.minusWeeks(n), null));
            case "month" ->
                published.month().map(month -> new EdtfDate(month.minusMonths(n).toString()));
            default ->
                published.year().map(year -> new EdtfDate(year.minusYears(n).toString()));
        };
    }
}
