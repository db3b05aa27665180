package entente.neo4j;

import java.time.Duration;

/** Thrown when the transaction of a document exceeded its time limit. It was rolled back. */
public class WriteTooSlow extends RuntimeException {
    public WriteTooSlow(Duration limit, Throwable cause) {
        super(
                "The document was not written within %d s; entente.graph.write-timeout sets the limit"
                        .formatted(limit.toSeconds()),
                cause);
    }

    /** {@return the stable error code} */
    public String code() {
        return "write-too-slow";
    }
}
