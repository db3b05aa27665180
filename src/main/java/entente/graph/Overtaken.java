package entente.graph;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.RetryableException;

/** Another transaction changed what this one needs. A retry sees the change. */
final class Overtaken extends RuntimeException implements RetryableException {
    Overtaken(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
