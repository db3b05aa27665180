package entente.query;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The time and the number of links that one search may use. A search that turns out to be expensive acquires a permit
 * of the {@link ConcurrencyLimit}, and releases it when the budget is closed. Confined to one thread.
 */
public final class Budget implements AutoCloseable {
    /** Links between checks of the limits. Reading the clock costs as much as a few dozen links. */
    private static final int LINKS_BETWEEN_CHECKS = 4_096;

    /** Links after which a search counts as expensive. They take some milliseconds; most searches need fewer. */
    private static final long CHEAP = 300_000;

    private final Duration limit;
    private final long most;
    private final ConcurrencyLimit concurrency;
    private ConcurrencyLimit.@Nullable Permit permit;
    private long deadline;
    private long steps;
    private long nextCheck = LINKS_BETWEEN_CHECKS;
    private boolean spent;

    /**
     * Starts the clock.
     *
     * @param limit the time limit, without the wait for a permit
     * @param steps the maximum number of links
     */
    public Budget(Duration limit, long steps, ConcurrencyLimit concurrency) {
        this.limit = limit;
        this.most = steps;
        this.concurrency = concurrency;
        this.deadline = System.nanoTime() + limit.toNanos();
    }

    /**
     * {@return whether the search may visit this number of further links} Once false, it stays false.
     *
     * @throws Busy if the search has become expensive and too many such searches are already waiting
     */
    public boolean spend(int links) {
        steps += links;
        if (steps > nextCheck) {
            check();
        }
        return !spent;
    }

    /** {@return whether the budget was exceeded} */
    public boolean isSpent() {
        return spent;
    }

    /** Resets the budget for another search of the same caller. */
    public void renew() {
        steps = 0;
        nextCheck = LINKS_BETWEEN_CHECKS;
        spent = false;
        deadline = System.nanoTime() + limit.toNanos();
    }

    @Override
    public void close() {
        if (permit != null) {
            permit.close();
            permit = null;
        }
    }

    private void check() {
        nextCheck = steps + LINKS_BETWEEN_CHECKS;
        long now = System.nanoTime();
        spent |= steps > most || now > deadline;
        if (steps > CHEAP && permit == null && !spent) {
            permit = concurrency.acquire();
            deadline += System.nanoTime() - now;
        }
    }
}
