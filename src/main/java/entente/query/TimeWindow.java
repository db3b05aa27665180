package entente.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When facts must hold. Dates are as imprecise as the texts: "2011" may mean any day of that year. A fact is possible in
 * the window when it holds in it under some reading of its dates, and certain when it does under every one. What has no
 * end goes on; what has no beginning began at an unknown time before its end. Facts without any date are neither.
 *
 * @param since the first day of the window, null for no bound
 * @param until the last day, null for no bound
 * @param reading which facts pass
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

    /** {@return the window that every fact passes, undated ones too} */
    public static TimeWindow always() {
        return ALWAYS;
    }

    /** {@return the window that facts pass which may hold between those days} */
    public static TimeWindow possible(@Nullable LocalDate since, @Nullable LocalDate until) {
        return new TimeWindow(since, until, DateReading.POSSIBLE);
    }

    /** {@return whether undated facts pass, and so all} */
    public boolean open() {
        return since == null && until == null;
    }
}
