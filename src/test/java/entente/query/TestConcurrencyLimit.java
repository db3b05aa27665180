package entente.query;

import java.time.Duration;

/** Lanes for the tests of other packages. */
public final class TestConcurrencyLimit {
    private TestConcurrencyLimit() {}

    /** {@return a lane of this width} */
    public static ConcurrencyLimit of(int concurrent, int queue, Duration patience) {
        return new ConcurrencyLimit(new QuerySettings(Duration.ofSeconds(10), concurrent, queue, patience));
    }
}
