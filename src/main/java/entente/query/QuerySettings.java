package entente.query;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a query may cost.
 *
 * @param timeout how long one query may take before it is given up with what it reached
 */
@ConfigurationProperties("entente.query")
record QuerySettings(@DefaultValue("10s") Duration timeout) {
    QuerySettings {
        // Neo4j takes zero for "no limit" and knows nothing finer than a millisecond.
        if (timeout.toMillis() < 1) {
            throw new IllegalArgumentException("entente.query.timeout must be 1ms or more, was " + timeout);
        }
    }
}
