package entente.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text over which a pattern may take only so many steps: backtracking can otherwise take time exponential in the
 * text's length. A pattern that runs out of steps finds nothing more there, and this is counted. One thread at a time.
 */
final class BoundedText implements CharSequence {
    /** Some hundred times what rules need on ordinary sentences, and about a millisecond. */
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

    /** {@return another form of this text, whose patterns are counted with those of this one} */
    BoundedText over(String form) {
        return new BoundedText(form, counting);
    }

    /** {@return a matcher with all steps before it; use it with {@link #find} and no other one of this text meanwhile} */
    Matcher matcher(Pattern pattern) {
        steps = 0;
        return pattern.matcher(this);
    }

    /** {@return whether there is a next match; false too when the steps of a bounded text have run out} */
    static boolean find(Matcher matcher) {
        try {
            return matcher.find();
        } catch (OutOfSteps stop) {
            stop.text.counting.stops++;
            return false;
        }
    }

    /** {@return how often a pattern ran out of steps} */
    int stops() {
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

    /** Leaves the regular expression engine, which has no way of its own to be stopped. */
    private static final class OutOfSteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient BoundedText text;

        OutOfSteps(BoundedText text) {
            super("Too many steps", null, false, false);
            this.text = text;
        }
    }
}
