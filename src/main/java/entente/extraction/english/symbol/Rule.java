package entente.extraction.english.symbol;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern over encoded sentences.
 *
 * @param head the relation, event or group that the rule states
 * @param confidence the share of its findings that are right on annotated news, from 0 to 1
 */
public record Rule(String head, double confidence, Pattern pattern) {
    /** {@return a matcher for use with {@link BoundedText#find}} */
    public Matcher match(EncodedSentence sentence) {
        return sentence.text().matcher(pattern);
    }

    public boolean has(String group) {
        return pattern.namedGroups().containsKey(group);
    }
}
