package entente.export;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much an export may cost.
 *
 * @param timeout how long one may take, its reader's slowness included, before it is broken off
 */
@ConfigurationProperties("entente.export")
record ExportSettings(@DefaultValue("1h") Duration timeout) {
    ExportSettings {
        // Neo4j takes zero for "no limit" and knows nothing finer than a millisecond.
        if (timeout.toMillis() < 1) {
            throw new IllegalArgumentException("entente.export.timeout must be 1ms or more, was " + timeout);
        }
    }
}
