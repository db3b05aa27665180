package entente.adjacency;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often the facts in memory are compared with a Neo4j outside this process, which does not report what others
 * change with their own statements.
 *
 * @param countEvery how often the facts are counted, which costs Neo4j nothing
 * @param rereadEvery how often all facts are read again
 */
@ConfigurationProperties("entente.graph")
record CheckSettings(
        @DefaultValue("10s") Duration countEvery,
        @DefaultValue("1h") Duration rereadEvery) {
    /** Checks the bounds. */
    CheckSettings {
        if (countEvery.toMillis() <= 0 || rereadEvery.toMillis() <= 0) {
            throw new IllegalArgumentException(
                    "entente.graph.count-every and reread-every must be longer than 0, were %s and %s"
                            .formatted(countEvery, rereadEvery));
        }
    }
}
