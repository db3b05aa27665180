package entente.adjacency;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Shows whether the facts are in memory. Always up: without memory, searches give the same answers, only later. */
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
