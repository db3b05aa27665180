package entente.query;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far one search may still go. A search that turns out to be expensive waits in the {@link ConcurrencyLimit} before it goes on,
 * until the budget is closed. Belongs to one thread.
 */
public final class Budget implements AutoCloseable {
    /** Looking at the clock costs as much as some dozen steps. */
    private static final int STEPS_BETWEEN_LOOKS = 4_096;

    /** Some milliseconds' work; most searches need less. */
    private static final long CHEAP = 300_000;

    private final Duration limit;
    private final long most;
    private final ConcurrencyLimit lane;
    private ConcurrencyLimit.@Nullable Pass pass;
    private long deadline;
    private long steps;
    private long nextLook = STEPS_BETWEEN_LOOKS;
    private boolean spent;

    /**
     * Begins now.
     *
     * @param limit the longest time, waiting in the lane not counted in
     * @param steps the most links to look at
     */
    public Budget(Duration limit, long steps, ConcurrencyLimit lane) {
        this.limit = limit;
        this.most = steps;
        this.lane = lane;
        this.deadline = System.nanoTime() + limit.toNanos();
    }

    /**
     * {@return whether so many links may be looked at} Once the answer was no, it stays so.
     *
     * @throws Busy when it has become expensive and too many such searches wait already
     */
    public boolean spend(int links) {
        steps += links;
        if (steps > nextLook) {
            look();
        }
        return !spent;
    }

    /** {@return whether a search was ended by it} */
    public boolean isSpent() {
        return spent;
    }

    /** Begins anew, for another search of the same caller. */
    public void renew() {
        steps = 0;
        nextLook = STEPS_BETWEEN_LOOKS;
        spent = false;
        deadline = System.nanoTime() + limit.toNanos();
    }

    @Override
    public void close() {
        if (pass != null) {
            pass.close();
            pass = null;
        }
    }

    private void look() {
        nextLook = steps + STEPS_BETWEEN_LOOKS;
        long now = System.nanoTime();
        spent |= steps > most || now > deadline;
        if (steps > CHEAP && pass == null && !spent) {
            pass = lane.enter();
            deadline += System.nanoTime() - now;
        }
    }
}
