package entente.metrics;

import entente.query.TooSlow;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** The progress and time limit of one computation. One thread computes and reports, others read the progress. */
final class ComputationProgress {
    private final Duration limit;
    private volatile double done;
    private double from;
    private double to = 1;
    private long deadline;

    /**
     * Does not start the clock yet.
     *
     * @param limit the time limit
     */
    ComputationProgress(Duration limit) {
        this.limit = limit;
    }

    /** Starts the clock. */
    void begin() {
        deadline = System.nanoTime() + limit.toNanos();
    }

    /** Starts a phase that takes the progress of the whole computation from {@code start} to {@code end}. */
    void phase(double start, double end) {
        from = start;
        to = end;
        done = start;
    }

    /**
     * {@return whether the computation may continue within its time limit}
     *
     * @param share progress within the phase, from 0 to 1
     * @throws CancellationException if the computing thread has been interrupted
     */
    boolean goOn(double share) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The computation was cancelled");
        }
        done = from + (to - from) * share;
        return System.nanoTime() < deadline;
    }

    /**
     * Checks the time limit in a phase that has no partial result.
     *
     * @throws TooSlow if time is up
     */
    void mustGoOn(double share) {
        if (!goOn(share)) {
            throw new TooSlow(
                    "The computation took longer than %d ms (entente.metrics.time-limit)".formatted(limit.toMillis()),
                    Map.of());
        }
    }

    /** {@return the progress, from 0 to 1} */
    double done() {
        return done;
    }
}
