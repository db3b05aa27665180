package entente.extraction.english.date;

import entente.extraction.english.date.DateForm.Place;
import entente.extraction.english.date.DateForm.Sign;
import entente.extraction.english.word.CalendarWords;
import entente.ontology.EdtfDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** The forms of calendar dates, most reliable first, such as {@code 3 to 5 May 2019} and {@code in 2011}. */
final class CalendarDates {
    private static final String YEAR = "(?<y>(?:18|19|20)\\d{2})";
    private static final String NO_AMOUNT =
            "(?! ?(?:%|percent|per cent|million|billion|trillion|people|years|km|kg)|[.,:]\\d|\\d)";
    private static final String TO = "(?: ?[-–—] ?| (?:to|and|through|until|till) (?:the )?)";
    private static final String PART = "(?:(?:early|mid|late)[- ]|the (?:end|start|beginning|middle) of )?";
    private static final String MONTH_NAMES = String.join("|", CalendarWords.months());
    private static final String WEEKDAY =
            "(?:(?<w>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s?day|nesday|rsday|urday)?)\\.?,? ?\\(?)?";
    private static final String NOT_ITS_DATE = "(?! (?:Agenda|goals?|targets?|vision|plan|strategy|budget|season)\\b)";

    static final List<DateForm> FORMS = List.of(
            DateForm.of(
                    Sign.DIGIT,
                    "(?<date>(?<![\\d/.-])" + YEAR
                            + "(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2}))(?![\\d/-]|\\.\\d)",
                    (match, place) -> date(number(match, "y"), number(match, "m"), number(match, "d"))),
            DateForm.of(
                    Sign.DIGIT,
                    "(?<date>(?<![\\d/.-])(?<d>\\d{1,2})\\. ?(?<m>\\d{1,2})\\. ?" + YEAR + ")(?!\\d)",
                    (match, place) -> date(number(match, "y"), number(match, "m"), number(match, "d"))),
            DateForm.of(
                    Sign.DIGIT,
                    "(?<date>(?<![\\d/.-])(?<a>\\d{1,2})(?<sep>[-/])(?<b>\\d{1,2})\\k<sep>" + YEAR + ")(?![\\d/-])",
                    (match, place) -> dayOrMonthFirst(number(match, "y"), number(match, "a"), number(match, "b"))),
            DateForm.of(
                    Sign.MONTH,
                    "(?<date>" + WEEKDAY + month("m") + " (?:the )?" + day("d") + "(?:" + TO + "(?:" + month("m2")
                            + " )?" + day("d2") + ")?" + NO_AMOUNT + "(?:(?:,? ?|, | of )" + YEAR + "\\b)?)",
                    CalendarDates::days),
            DateForm.of(
                    Sign.MONTH,
                    "(?<date>" + WEEKDAY + "(?:the )?" + day("d") + "(?: of)?[ -]" + month("m") + TO + day("d2")
                            + "(?: of)?[ -]" + month("m2") + "(?:,?[ -]" + YEAR + "\\b)?)",
                    CalendarDates::days),
            DateForm.of(
                    Sign.MONTH,
                    "(?<date>" + WEEKDAY + "(?:the )?" + day("d") + "(?:" + TO + day("d2") + ")?(?: of)?[ -]"
                            + month("m") + "(?:,?[ -]" + YEAR + "\\b)?)",
                    CalendarDates::days),
            DateForm.of(
                    Sign.DIGIT,
                    "(?<date>" + PART + month("m") + "(?:" + TO + month("m2") + ")?(?: of|,)? " + YEAR + "\\b)",
                    CalendarDates::months),
            DateForm.of(
                    Sign.DIGIT,
                    "(?<date>(?<![\\w.])Q(?<q>[1-4])(?: of)? ?" + YEAR + "\\b)",
                    (match, place) -> quarter(number(match, "y"), number(match, "q"))),
            DateForm.of(
                    Sign.DIGIT,
                    "(?<date>\\b(?:the )?(?<n>first|second|third|fourth) (?<unit>quarter|half) of " + YEAR + "\\b)",
                    CalendarDates::partOfYear),
            DateForm.of(
                    Sign.DIGIT,
                    "(?<date>\\b(?:spring|summer|autumn|fall|winter)(?: of)?,? " + YEAR + "\\b)",
                    (match, place) -> EdtfDate.find(match.group("y"))),
            DateForm.of(
                    Sign.DIGIT,
                    "\\b(?:from|between|during|in|for) (?<date>" + YEAR
                            + "(?: ?[-–] ?| (?:to|until) |(?<=(?:from|between) \\d{4}) and )"
                            + "(?<y2>(?:18|19|20)\\d{2})\\b)",
                    (match, place) -> EdtfDate.find(match.group("y") + "/" + match.group("y2"))),
            DateForm.of(
                    Sign.DIGIT,
                    "\\b(?:in|since|during|from|by|year|of|until|till|under the|back in|as of) (?:the year )?(?<date>"
                            + PART + YEAR + ")\\b(?![-–]\\d|s\\b|'s (?!\\w))",
                    (match, place) -> EdtfDate.find(match.group("y"))),
            DateForm.of(
                    Sign.DIGIT,
                    "(?<=\\bin (?:\\d{4}, ){0,4}\\d{4},? and )(?<date>" + YEAR + ")\\b(?![-–]\\d|s\\b)",
                    (match, place) -> EdtfDate.find(match.group("y"))),
            DateForm.of(
                    Sign.DIGIT,
                    "(?<=\\bin (?:\\d{4}, ){0,4}\\d{4}, )(?<date>" + YEAR + ")\\b(?=,| and \\d)",
                    (match, place) -> EdtfDate.find(match.group("y"))),
            DateForm.of(
                    Sign.DIGIT,
                    "(?<date>\\b(?:early|mid|late)[- ]" + YEAR + ")\\b(?!s\\b|[-–]\\d)",
                    (match, place) -> EdtfDate.find(match.group("y"))),
            DateForm.of(
                    Sign.DIGIT,
                    "\\b(?:the|a|this|that|its|their|his|her|our|landmark|historic) (?<date>" + YEAR + ")(?= \\p{L})"
                            + NOT_ITS_DATE,
                    (match, place) -> EdtfDate.find(match.group("y"))),
            DateForm.of(
                    Sign.DIGIT,
                    "\\((?:in |since |signed in )?(?<date>" + YEAR + ")\\)",
                    (match, place) -> EdtfDate.find(match.group("y"))),
            DateForm.of(
                    Sign.MONTH,
                    "\\b(?:in|since|during|until|till|between|by|from|of|for|next|last|this|earlier in|later in) (?<date>"
                            + "(?:(?:early|mid|late)[- ])?" + month("m") + "(?:" + TO + month("m2") + ")?)(?! ?\\d)",
                    CalendarDates::monthsOfThatYear));

    private CalendarDates() {}

    private static String month(String group) {
        return "\\b(?<" + group + ">" + MONTH_NAMES + ")\\b\\.?";
    }

    private static String day(String group) {
        return "(?<![\\d.,:/])(?<" + group + ">\\d{1,2})(?:st|nd|rd|th)?(?![\\d%])";
    }

    private static int number(MatchResult match, String group) {
        return Integer.parseInt(match.group(group));
    }

    private static Optional<EdtfDate> date(int year, int month, int day) {
        return Optional.of(EdtfDate.of(LocalDate.of(year, month, day)));
    }

    /** Some countries read 3/4 as a day in March, others in April. If both are possible, only the year is certain. */
    private static Optional<EdtfDate> dayOrMonthFirst(int year, int a, int b) {
        if (a > 12 || a == b) {
            return date(year, b, a);
        }
        return b > 12 ? date(year, a, b) : EdtfDate.find(Integer.toString(year));
    }

    private static Optional<EdtfDate> days(MatchResult match, Place place) {
        boolean dated = match.group("y") != null;
        String second = optional(match, "m2");
        Month month = month(match, "m", dated || isAfterPreposition(place));
        Month lastMonth = second == null ? month : month(match, "m2", true);
        String weekday = match.group("w");
        Optional<LocalDate> first = dated
                ? Optional.of(LocalDate.of(number(match, "y"), month, number(match, "d")))
                : place.published()
                        .day(
                                MonthDay.of(month, number(match, "d")),
                                weekday == null
                                        ? null
                                        : CalendarWords.weekday(weekday).orElse(null),
                                place.tense());
        if (match.group("d2") == null || first.isEmpty()) {
            return first.map(EdtfDate::of);
        }
        LocalDate last = LocalDate.of(first.get().getYear(), lastMonth, number(match, "d2"));
        LocalDate start = first.get();
        if (last.isBefore(start)) {
            start = dated ? start.minusYears(1) : start;
            last = dated ? last : last.plusYears(1);
        }
        boolean alternatives = match.group("date").contains(" and ") && !isAfter(place, "between");
        return alternatives && !last.equals(start.plusDays(1))
                ? Optional.of(EdtfDate.of(start))
                : EdtfDate.find(start + "/" + last);
    }

    private static Optional<EdtfDate> months(MatchResult match, Place place) {
        Month first = month(match, "m", true);
        Month last = match.group("m2") == null ? first : month(match, "m2", true);
        int year = number(match, "y");
        YearMonth from = YearMonth.of(last.compareTo(first) < 0 ? year - 1 : year, first);
        return EdtfDate.find(first == last ? from.toString() : from + "/" + YearMonth.of(year, last));
    }

    private static Optional<EdtfDate> quarter(int year, int quarter) {
        return EdtfDate.find(YearMonth.of(year, 3 * quarter - 2) + "/" + YearMonth.of(year, 3 * quarter));
    }

    private static Optional<EdtfDate> partOfYear(MatchResult match, Place place) {
        int n = 1
                + List.of("first", "second", "third", "fourth")
                        .indexOf(match.group("n").toLowerCase(Locale.ROOT));
        int year = number(match, "y");
        if (match.group("unit").equalsIgnoreCase("quarter")) {
            return quarter(year, n);
        }
        return EdtfDate.find(YearMonth.of(year, 6 * n - 5) + "/" + YearMonth.of(year, 6 * n));
    }

    private static Optional<EdtfDate> monthsOfThatYear(MatchResult match, Place place) {
        Month first = month(match, "m", false);
        boolean surname = first == Month.MAY
                && match.group("m2") == null
                && Set.of("by", "of", "from", "for", "between").stream().anyMatch(word -> isAfter(place, word));
        if (surname || match.group("m").length() < 3) {
            return Optional.empty();
        }
        Tense tense = isAfter(place, "next") ? Tense.FUTURE : isAfter(place, "last") ? Tense.PAST : place.tense();
        Optional<YearMonth> from = place.published().month(first.getValue(), tense);
        if (match.group("m2") == null || from.isEmpty()) {
            return from.map(month -> new EdtfDate(month.toString()));
        }
        Month last = month(match, "m2", false);
        YearMonth to = YearMonth.of(from.get().getYear(), last);
        return EdtfDate.find(from.get() + "/" + (to.isBefore(from.get()) ? to.plusYears(1) : to));
    }

    /**
     * {@return the month of that name} In lower case, words such as "may" and "march" are verbs, unless {@code sure} is
     * true.
     */
    private static Month month(MatchResult match, String group, boolean sure) {
        String name = match.group(group);
        boolean capital = Character.isUpperCase(name.charAt(0));
        boolean verb = Set.of("may", "march", "mar", "sept", "jan", "dec").contains(name);
        if (!capital && verb && !sure) {
            throw new IllegalArgumentException("Not a month: " + name);
        }
        return CalendarWords.month(name).orElseThrow();
    }

    private static boolean isAfterPreposition(Place place) {
        return isAfter(place, "on") || isAfter(place, "from") || isAfter(place, "of");
    }

    private static boolean isAfter(Place place, String word) {
        int from = place.start() - word.length() - 1;
        return from >= 0 && place.text().regionMatches(true, from, word, 0, word.length());
    }

    private static @Nullable String optional(MatchResult match, String group) {
        return match.namedGroups().containsKey(group) ? match.group(group) : null;
    }
}
