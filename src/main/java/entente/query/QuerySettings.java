package entente.query;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Limits of queries.
 *
 * @param timeout time limit of one query, after which it returns its partial result
 * @param concurrent maximum number of concurrent expensive queries; 0 for the number of cores
 * @param queue maximum number of waiting queries
 * @param patience maximum time that each of them waits
 */
@ConfigurationProperties("entente.query")
record QuerySettings(
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("0") int concurrent,
        @DefaultValue("64") int queue,
        @Name("wait") @DefaultValue("10s") Duration patience) {
    QuerySettings {
        // Neo4j treats 0 as "no limit" and rounds to milliseconds.
        if (timeout.toMillis() < 1) {
            throw new IllegalArgumentException("entente.query.timeout must be 1ms or more, was " + timeout);
        }
        if (concurrent < 0 || queue < 0 || patience.isNegative()) {
            throw new IllegalArgumentException(
                    "entente.query.concurrent, queue and wait must be 0 or more, were %d, %d and %s"
                            .formatted(concurrent, queue, patience));
        }
    }

    /** {@return the maximum number of concurrent expensive queries} */
    int permits() {
        return concurrent > 0 ? concurrent : Math.max(1, Runtime.getRuntime().availableProcessors());
    }
}
