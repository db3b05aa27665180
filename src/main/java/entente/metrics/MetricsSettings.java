package entente.metrics;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the computations over the whole graph.
 *
 * @param timeLimit the time limit of one computation, after which it returns what it has reached
 * @param samples number of sources that betweenness is estimated from; all entities if there are fewer
 * @param patience how long a caller waits for a result
 */
@ConfigurationProperties("entente.metrics")
record MetricsSettings(
        @DefaultValue("5m") Duration timeLimit,
        @DefaultValue("64") int samples,
        @DefaultValue("2s") Duration patience) {
    MetricsSettings {
        if (timeLimit.toMillis() < 1) {
            throw new IllegalArgumentException("entente.metrics.time-limit must be 1ms or more, was " + timeLimit);
        }
        if (samples < 2) {
            throw new IllegalArgumentException("entente.metrics.samples must be 2 or more, was " + samples);
        }
        if (patience.isNegative()) {
            throw new IllegalArgumentException("entente.metrics.patience must be 0s or more, was " + patience);
        }
    }
}
