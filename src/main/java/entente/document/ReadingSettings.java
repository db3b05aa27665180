package entente.document;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits for reading one source.
 *
 * @param maxJsonDepth maximum nesting of JSON, from 1; deeper JSON could exhaust the stack
 * @param timeLimit maximum time for one source; a crafted PDF could otherwise block a thread forever
 */
@ConfigurationProperties("entente.document")
record ReadingSettings(
        @DefaultValue("32") int maxJsonDepth,
        @DefaultValue("30s") Duration timeLimit) {
    ReadingSettings {
        if (maxJsonDepth < 1) {
            throw new IllegalArgumentException(
                    "entente.document.max-json-depth must be 1 or more, was " + maxJsonDepth);
        }
        if (timeLimit.isNegative() || timeLimit.isZero()) {
            throw new IllegalArgumentException("entente.document.time-limit must be positive, was " + timeLimit);
        }
    }

    /** {@return the default settings} */
    static ReadingSettings defaults() {
        return new ReadingSettings(32, Duration.ofSeconds(30));
    }
}
