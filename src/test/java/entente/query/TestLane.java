package entente.query;

import java.time.Duration;

/** Lanes for the tests of other packages. */
public final class TestLane {
    private TestLane() {}

    /** {@return a lane of this width} */
    public static Lane of(int concurrent, int queue, Duration patience) {
        return new Lane(new QuerySettings(Duration.ofSeconds(10), concurrent, queue, patience));
    }
}
