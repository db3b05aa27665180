package entente.metrics;

import entente.adjacency.FactGraph;
import entente.ontology.EntityType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The metrics of one entity.
 *
 * @param values the values computed so far, by metric
 * @param community the number of its community; null if it has none or is not computed yet
 * @param pending names of the metrics that are still being computed, or {@code community}
 * @param asOf the time of the oldest graph that a value was computed from; null if there is no value yet
 * @param stale whether the graph has changed since then
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
     * The value of one metric.
     *
     * @param error the standard error of an estimated value; null if the value is exact
     * @param rank one more than the number of entities with a higher value; null if no fact ties the entity to another
     * @param of number of entities with a rank
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
