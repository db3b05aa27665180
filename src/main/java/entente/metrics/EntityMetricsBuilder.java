package entente.metrics;

import entente.adjacency.FactGraph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts together what is known of one entity. */
final class EntityMetricsBuilder {
    private final FactGraph graph;
    private final int entity;
    private final Map<Metric, EntityMetrics.Value> values = new EnumMap<>(Metric.class);
    private final List<String> pending = new ArrayList<>();
    private @Nullable Integer community;
    private @Nullable Instant asOf;
    private boolean stale;

    EntityMetricsBuilder(FactGraph graph, int entity) {
        this.graph = graph;
        this.entity = entity;
    }

    /** Adds the value of one metric; null while it is being computed. */
    void add(Metric metric, @Nullable Timed<Scores> scores) {
        if (note(metric.label(), scores) && scores != null) {
            values.put(
                    metric,
                    EntityMetrics.Value.of(scores.value(), node(scores.value().entities())));
        }
    }

    /** Adds the community. */
    void addCommunity(@Nullable Timed<Partition> partition) {
        if (note("community", partition) && partition != null) {
            int node = node(partition.value().entities());
            community = node == FactGraph.NONE ? null : partition.value().communities()[node] + 1;
        }
    }

    EntityMetrics result() {
        return new EntityMetrics(
                graph.id(entity),
                graph.type(entity),
                graph.name(entity),
                Collections.unmodifiableMap(values),
                community,
                List.copyOf(pending),
                asOf,
                stale);
    }

    /** Results may be of an older graph, where the entity has another number. */
    private int node(TiedEntities entities) {
        return entities.find(graph.id(entity));
    }

    private boolean note(String what, @Nullable Timed<?> result) {
        if (result == null) {
            pending.add(what);
            return false;
        }
        if (asOf == null || result.asOf().isBefore(asOf)) {
            asOf = result.asOf();
        }
        stale |= result.stale();
        return true;
    }
}
