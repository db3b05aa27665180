package entente.document;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far a reader goes with one source.
 *
 * @param maxJsonDepth how deep JSON may be nested, from 1; deeper JSON is no document and could exhaust the stack
 * @param timeLimit how long one source may take; a crafted PDF could otherwise hold a thread for ever
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

    /** {@return what holds where nothing is configured} */
    static ReadingSettings defaults() {
        return new ReadingSettings(32, Duration.ofSeconds(30));
    }
}
