package entente.extraction;

import entente.ontology.EdtfDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A way to write a date. The pattern's group {@code date} is the date itself, without prepositions before it.
 *
 * @param sign what a text must hold for the pattern to be tried at all
 * @param reader what date a match means; it may throw when it is none
 */
record DateForm(Sign sign, Pattern pattern, Reader reader) {
    static final String BLANK = "[\\s\\u00A0]";

    /** What every date of a form holds: most sentences hold none of these, and cost no pattern. */
    enum Sign {
        DIGIT,
        MONTH,
        WEEKDAY,
        RELATIVE
    }

    /** Reads what the pattern matched. */
    interface Reader {
        Optional<EdtfDate> read(MatchResult match, Place place);
    }

    /** Where a match stands. */
    record Place(String text, int start, int end, Published published) {
        Tense tense() {
            return Tense.around(text, start, end);
        }
    }

    /** {@return a form; a blank in the regular expression is any white space} */
    static DateForm of(Sign sign, String regex, Reader reader) {
        return new DateForm(sign, Pattern.compile(regex.replace(" ", BLANK), Pattern.CASE_INSENSITIVE), reader);
    }
}
