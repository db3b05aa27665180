package entente.metrics;

import entente.adjacency.FactGraph;
import entente.query.FactFilter;
import entente.query.FactTest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What several computations on one view of the graph need, kept between them. Belongs to one thread at a time. */
final class TieCache {
    private final FactGraph graph;
    private @Nullable FactFilter filter;
    private @Nullable TiedEntities entities;
    private @Nullable Ties ties;

    TieCache(FactGraph graph) {
        this.graph = graph;
    }

    FactGraph graph() {
        return graph;
    }

    /** {@return the entities that those facts tie} */
    TiedEntities entities(FactFilter facts, ComputationProgress progress) {
        if (entities == null || !facts.equals(filter)) {
            ties = null;
            entities = TiedEntities.of(graph, new FactTest(graph, facts), null, progress);
            filter = facts;
        }
        return entities;
    }

    /** {@return who is tied to whom} */
    Ties ties(FactFilter facts, ComputationProgress progress) {
        TiedEntities tied = entities(facts, progress);
        if (ties == null) {
            ties = Ties.of(tied, progress);
        }
        return Objects.requireNonNull(ties);
    }
}
