package entente.document.text;

import entente.ontology.EdtfDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as pages and texts write them, no more precisely than they stand there. {@code 3/4/2023} is none: one half
 * of the world reads a day in March, the other one in April.
 */
public class StatedDate {
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern ISO_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]\\d{2}:?\\d{2}.{0,25}");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T\\d{4,6}.{0,6})?");

    private static final Pattern YEAR_FIRST =
            pattern("\\b((?:19|20)\\d{2})(?:[-/.]|\\s?年\\s?)(\\d{1,2})(?:[-/.]|\\s?月\\s?)(\\d{1,2})(?!\\d)日?");
    private static final Pattern DAY_FIRST =
            pattern("\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH + ",?[ -]((?:19|20)\\d{2})\\b");
    private static final Pattern MONTH_FIRST =
            pattern("\\b" + MONTH + " ?(\\d{1,2})(?:st|nd|rd|th)?,? ?((?:19|20)\\d{2})\\b");
    private static final Pattern DOTTED = pattern("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?((?:19|20)\\d{2})\\b");
    private static final Pattern MONTH_ONLY = pattern("\\b" + MONTH + ",? ((?:19|20)\\d{2})\\b");

    private StatedDate() {}

    /** A date and the characters that state it. */
    public record Found(EdtfDate date, int start, int end) {}

    /** {@return the date of an ISO date or date-time, in the offset that it states} */
    public static Optional<EdtfDate> ofIso(String text) {
        Matcher time = ISO_TIME.matcher(text.strip());
        if (time.matches()) {
            return EdtfDate.find(time.group(1));
        }
        Matcher compact = COMPACT.matcher(text.strip());
        return compact.matches()
                ? EdtfDate.find("%s-%s-%s".formatted(compact.group(1), compact.group(2), compact.group(3)))
                : EdtfDate.find(text.strip());
    }

    /** {@return the first date in a short text such as a byline} */
    public static Optional<Found> find(String text) {
        if (text.chars().filter(Character::isDigit).limit(4).count() < 4) {
            return Optional.empty();
        }
        return first(YEAR_FIRST, text, 1, 2, 3)
                .or(() -> first(DAY_FIRST, text, 3, 2, 1))
                .or(() -> first(MONTH_FIRST, text, 3, 1, 2))
                .or(() -> first(DOTTED, text, 3, 2, 1))
                .or(() -> first(MONTH_ONLY, text, 2, 1, 0));
    }

    private static Optional<Found> first(Pattern pattern, String text, int year, int month, int day) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? date(matcher, year, month, day) : Optional.empty();
    }

    private static Optional<Found> date(MatchResult match, int year, int month, int day) {
        String name = match.group(month).toLowerCase(Locale.ROOT);
        int number =
                Character.isDigit(name.charAt(0)) ? Integer.parseInt(name) : 1 + MONTHS.indexOf(name.substring(0, 3));
        String date = "%s-%02d".formatted(match.group(year), number);
        String precise = day == 0 ? date : "%s-%02d".formatted(date, Integer.parseInt(match.group(day)));
        return EdtfDate.find(precise).map(found -> new Found(found, match.start(), match.end()));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
