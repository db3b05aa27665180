package entente.console;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of a query.
 *
 * @param timeout how long it may take, including its response
 * @param maxRows the most rows of a response
 * @param maxAnswer the largest response; it ends with the row that exceeds this size
 */
@ConfigurationProperties("entente.console")
record ConsoleSettings(
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("10000") int maxRows,
        @DefaultValue("20MB") DataSize maxAnswer) {
    ConsoleSettings {
        // For Neo4j zero means no limit, and its unit is the millisecond.
        if (timeout.toMillis() < 1) {
            throw new IllegalArgumentException("entente.console.timeout must be 1ms or more, was " + timeout);
        }
        if (maxRows < 1 || maxAnswer.toBytes() < 1) {
            throw new IllegalArgumentException(
                    "entente.console.max-rows and max-answer must be 1 or more, were %d and %s"
                            .formatted(maxRows, maxAnswer));
        }
    }
}
