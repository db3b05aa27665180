package entente.metrics;

import entente.query.TooSlow;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** How far one computation has come, and whether it may go on. One thread computes, others look. */
final class ComputationProgress {
    private final Duration limit;
    private volatile double done;
    private double from;
    private double to = 1;
    private long deadline;

    /**
     * Begins when the computing thread first asks.
     *
     * @param limit the longest time
     */
    ComputationProgress(Duration limit) {
        this.limit = limit;
    }

    /** Starts the clock. */
    void begin() {
        deadline = System.nanoTime() + limit.toNanos();
    }

    /** Tells that what follows leads from that share of the whole to this one. */
    void phase(double start, double end) {
        from = start;
        to = end;
        done = start;
    }

    /**
     * {@return whether there is time left}
     *
     * @param share how much of the phase is done, from 0 to 1
     * @throws CancellationException when the computing thread has been interrupted
     */
    boolean goOn(double share) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The computation was cancelled");
        }
        done = from + (to - from) * share;
        return System.nanoTime() < deadline;
    }

    /**
     * Goes on where nothing useful is there before the end of the phase.
     *
     * @throws TooSlow when time is up
     */
    void mustGoOn(double share) {
        if (!goOn(share)) {
            throw new TooSlow(
                    "The computation took longer than %d ms (entente.metrics.time-limit)".formatted(limit.toMillis()),
                    Map.of());
        }
    }

    /** {@return the share that is done, from 0 to 1} */
    double done() {
        return done;
    }
}
