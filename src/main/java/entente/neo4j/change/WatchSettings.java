package entente.neo4j.change;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a Neo4j outside this process is watched.
 *
 * @param watchEvery how often it is asked for changes by other services
 */
@ConfigurationProperties("entente.graph")
public record WatchSettings(@DefaultValue("1s") Duration watchEvery) {
    /** Checks the bounds. */
    public WatchSettings {
        if (watchEvery.toMillis() <= 0) {
            throw new IllegalArgumentException(
                    "entente.graph.watch-every must be longer than 0, was %s".formatted(watchEvery));
        }
    }
}
