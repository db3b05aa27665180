package entente.adjacency;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** Metrics of the facts in memory. While they are not in memory, all but the time of the last load are 0. */
@Component
record AdjacencyMeters(Adjacency adjacency) implements MeterBinder {
    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("entente.adjacency.in.memory", adjacency, memory -> memory.inMemory() ? 1 : 0)
                .description("Whether searches find the facts in memory (1) or read them from Neo4j (0)")
                .register(registry);
        Gauge.builder(
                        "entente.adjacency.last.load",
                        adjacency,
                        memory -> memory.lastLoad().toMillis() / 1000d)
                .description("How long the last read of all facts took")
                .baseUnit("seconds")
                .register(registry);
        gauge(
                registry,
                "entities",
                "Entities in memory",
                graph -> graph.entities().present());
        gauge(registry, "facts", "Facts in memory", graph -> graph.census().facts());
        gauge(registry, "heap", "Approximate bytes of entities and facts on the heap", MemoryGraph::heap);
        gauge(
                registry,
                "texts",
                "Bytes of ids and names outside the heap",
                graph -> graph.entities().texts());
        gauge(
                registry,
                "details",
                "Bytes of quotes, dates and ids of facts outside the heap",
                graph -> graph.details().bytes());
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<MemoryGraph> value) {
        Gauge.builder("entente.adjacency." + name, adjacency, memory -> {
                    MemoryGraph graph = memory.graph();
                    return graph == null ? 0 : value.applyAsDouble(graph);
                })
                .description(description)
                .register(registry);
    }
}
