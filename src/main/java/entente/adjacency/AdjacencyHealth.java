package entente.adjacency;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Tells where searches find the facts. Either is healthy: without memory they are slower and as right. */
@Component("adjacencyHealthIndicator")
class AdjacencyHealth extends AbstractHealthIndicator {
    private final Adjacency adjacency;

    AdjacencyHealth(Adjacency adjacency) {
        this.adjacency = adjacency;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        MemoryGraph graph = adjacency.graph();
        builder.up().withDetail("inMemory", graph != null);
        if (graph != null) {
            builder.withDetail("entities", graph.entities().present())
                    .withDetail("facts", graph.census().facts());
        }
    }
}
