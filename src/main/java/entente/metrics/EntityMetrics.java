package entente.metrics;

import entente.adjacency.FactGraph;
import entente.ontology.EntityType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How central one entity is.
 *
 * @param values what is known by now, by metric
 * @param community the number of its community; null when it has none or it is not yet known
 * @param pending what is still being computed, the names of metrics or {@code community}
 * @param asOf when the graph was as the oldest of these tells; null when nothing is known yet
 * @param stale whether it has changed since one of them was computed
 */
public record EntityMetrics(
        String id,
        EntityType type,
        String name,
        Map<Metric, Value> values,
        @Nullable Integer community,
        List<String> pending,
        @Nullable Instant asOf,
        boolean stale) {

    /**
     * One value.
     *
     * @param error the standard error of an estimated value; null where it is exact
     * @param rank one more than the number of entities with a higher value; null when no fact ties it to another
     * @param of how many entities have a rank
     */
    public record Value(
            float value, @Nullable Float error, @Nullable Long rank, long of) {
        static Value of(Scores scores, int node) {
            return node == FactGraph.NONE
                    ? new Value(0, null, null, scores.order().length)
                    : new Value(
                            scores.values()[node], scores.error(node), (long) scores.rank(node), scores.order().length);
        }
    }
}
