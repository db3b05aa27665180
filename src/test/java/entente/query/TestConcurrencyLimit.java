package entente.query;

import java.time.Duration;

/** Concurrency limits for the tests of other packages. */
public final class TestConcurrencyLimit {
    private TestConcurrencyLimit() {}

    /** {@return a limit with these settings} */
    public static ConcurrencyLimit of(int concurrent, int queue, Duration patience) {
        return new ConcurrencyLimit(new QuerySettings(Duration.ofSeconds(10), concurrent, queue, patience));
    }
}
