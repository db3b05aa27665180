package entente.neo4j;

import java.time.Duration;

/** A document's transaction ran out of time and left nothing behind. */
public class WriteTooSlow extends RuntimeException {
    public WriteTooSlow(Duration limit, Throwable cause) {
        super(
                "The document was not written within %d s; entente.graph.write-timeout sets the limit"
                        .formatted(limit.toSeconds()),
                cause);
    }

    /** {@return the stable code of the fault} */
    public String code() {
        return "write-too-slow";
    }
}
