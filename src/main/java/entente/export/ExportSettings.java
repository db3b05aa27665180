package entente.export;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much an export may cost.
 *
 * @param timeout how long one may take, its reader's slowness included, before it is broken off
 * @param concurrent how many run at once; whoever asks for one more is turned away
 */
@ConfigurationProperties("entente.export")
record ExportSettings(
        @DefaultValue("1h") Duration timeout,
        @DefaultValue("8") int concurrent) {
    ExportSettings {
        // Neo4j takes zero for "no limit" and knows nothing finer than a millisecond.
        if (timeout.toMillis() < 1) {
            throw new IllegalArgumentException("entente.export.timeout must be 1ms or more, was " + timeout);
        }
        if (concurrent < 1) {
            throw new IllegalArgumentException("entente.export.concurrent must be 1 or more, was " + concurrent);
        }
    }
}
