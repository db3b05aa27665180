package entente.query;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * How much a query may cost.
 *
 * @param timeout how long one query may take before it is given up with what it reached
 * @param concurrent how many expensive queries run at once; 0 for as many as there are cores
 * @param queue how many more may wait
 * @param patience how long each of them may wait
 */
@ConfigurationProperties("entente.query")
record QuerySettings(
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("0") int concurrent,
        @DefaultValue("64") int queue,
        @Name("wait") @DefaultValue("10s") Duration patience) {
    QuerySettings {
        // Neo4j takes zero for "no limit" and knows nothing finer than a millisecond.
        if (timeout.toMillis() < 1) {
            throw new IllegalArgumentException("entente.query.timeout must be 1ms or more, was " + timeout);
        }
        if (concurrent < 0 || queue < 0 || patience.isNegative()) {
            throw new IllegalArgumentException(
                    "entente.query.concurrent, queue and wait must be 0 or more, were %d, %d and %s"
                            .formatted(concurrent, queue, patience));
        }
    }

    /** {@return how many expensive queries run at once} */
    int permits() {
        return concurrent > 0 ? concurrent : Math.max(1, Runtime.getRuntime().availableProcessors());
    }
}
