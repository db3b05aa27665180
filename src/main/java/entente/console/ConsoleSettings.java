package entente.console;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a query of an analyst may cost.
 *
 * @param timeout how long it may take, its answer included
 * @param maxRows the most rows of an answer
 * @param maxAnswer the largest answer; the row that runs over it is the last
 */
@ConfigurationProperties("entente.console")
record ConsoleSettings(
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("10000") int maxRows,
        @DefaultValue("20MB") DataSize maxAnswer) {
    ConsoleSettings {
        // Neo4j takes zero for "no limit" and knows nothing finer than a millisecond.
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
