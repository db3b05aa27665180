package entente.extraction.english.symbol;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that limits the steps of a pattern, because backtracking can take exponential time. A pattern that exceeds the
 * limit finds no further match, and this is counted. This class is not thread-safe.
 */
public final class BoundedText implements CharSequence {
    /**
     * Maximum number of steps. It is about a hundred times the need of rules on ordinary sentences, and takes about a
     * millisecond.
     */
    static final int MOST_STEPS = 400_000;

    private final String text;
    private final BoundedText counting;
    private int steps;
    private int stops;

    BoundedText(String text) {
        this.text = text;
        this.counting = this;
    }

    private BoundedText(String text, BoundedText counting) {
        this.text = text;
        this.counting = counting;
    }

    /** {@return another form of this text that shares its count of stopped patterns} */
    public BoundedText over(String form) {
        return new BoundedText(form, counting);
    }

    /** {@return a matcher with a new limit} Use it with {@link #find}, and only one matcher of a text at a time. */
    public Matcher matcher(Pattern pattern) {
        steps = 0;
        return pattern.matcher(this);
    }

    /** {@return whether there is a next match; also false if the limit of a bounded text is exceeded} */
    public static boolean find(Matcher matcher) {
        try {
            return matcher.find();
        } catch (OutOfSteps stop) {
            stop.text.counting.stops++;
            return false;
        }
    }

    /** {@return how often a pattern exceeded the limit} */
    public int stops() {
        return stops;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++steps > MOST_STEPS) {
            throw new OutOfSteps(this);
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Aborts the regular expression engine, which has no other way to stop it. */
    private static final class OutOfSteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient BoundedText text;

        OutOfSteps(BoundedText text) {
            super("Too many steps", null, false, false);
            this.text = text;
        }
    }
}
