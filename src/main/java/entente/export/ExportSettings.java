package entente.export;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of exports.
 *
 * @param timeout time limit of one export, including the time that its reader takes
 * @param concurrent maximum number of concurrent exports; further ones are rejected
 */
@ConfigurationProperties("entente.export")
record ExportSettings(
        @DefaultValue("1h") Duration timeout,
        @DefaultValue("8") int concurrent) {
    ExportSettings {
        // Neo4j treats 0 as "no limit" and rounds to milliseconds.
        if (timeout.toMillis() < 1) {
            throw new IllegalArgumentException("entente.export.timeout must be 1ms or more, was " + timeout);
        }
        if (concurrent < 1) {
            throw new IllegalArgumentException("entente.export.concurrent must be 1 or more, was " + concurrent);
        }
    }
}
