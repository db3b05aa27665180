package entente.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time in which facts must hold. Dates are as imprecise as in the texts: "2011" can mean any day of that year. A
 * fact is possible in the window if it holds there under at least one interpretation of its dates, and certain if it
 * does under all of them. A fact without an end still holds. A fact without a start began at an unknown time before its
 * end. Facts without any date are neither possible nor certain.
 *
 * @param since first day of the window, null for no bound
 * @param until last day of the window, null for no bound
 * @param reading whether possible or only certain facts pass
 */
public record TimeWindow(
        @Nullable LocalDate since, @Nullable LocalDate until, DateReading reading) {
    private static final TimeWindow ALWAYS = new TimeWindow(null, null, DateReading.POSSIBLE);

    /** Checks the order of the bounds. */
    public TimeWindow {
        if (since != null && until != null && since.isAfter(until)) {
            throw new IllegalArgumentException(
                    "until must not be before since, was %s before %s".formatted(until, since));
        }
    }

    /** {@return the window that all facts pass, including undated ones} */
    public static TimeWindow always() {
        return ALWAYS;
    }

    /** {@return the window for facts that possibly hold between these days} */
    public static TimeWindow possible(@Nullable LocalDate since, @Nullable LocalDate until) {
        return new TimeWindow(since, until, DateReading.POSSIBLE);
    }

    /** {@return whether all facts pass, including undated ones} */
    public boolean open() {
        return since == null && until == null;
    }
}
