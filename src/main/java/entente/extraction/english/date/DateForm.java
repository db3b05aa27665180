package entente.extraction.english.date;

import entente.ontology.EdtfDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A form of dates. The group {@code date} of the pattern is the date without preceding prepositions.
 *
 * @param sign what a text must contain for the pattern to be tried
 * @param reader converts a match to a date; can throw if the match is not a date
 */
record DateForm(Sign sign, Pattern pattern, Reader reader) {
    static final String BLANK = "[\\s\\u00A0]";

    /** A feature that every date of a form has. Most sentences have none of them, so no pattern is tried. */
    enum Sign {
        DIGIT,
        MONTH,
        WEEKDAY,
        RELATIVE
    }

    /** Converts a match to a date. */
    interface Reader {
        Optional<EdtfDate> read(MatchResult match, Place place);
    }

    /** The context of a match. */
    record Place(String text, int start, int end, Published published) {
        Tense tense() {
            return Tense.around(text, start, end);
        }
    }

    /** {@return a form} A space in the regular expression matches any white space. */
    static DateForm of(Sign sign, String regex, Reader reader) {
        return new DateForm(sign, Pattern.compile(regex.replace(" ", BLANK), Pattern.CASE_INSENSITIVE), reader);
    }
}
