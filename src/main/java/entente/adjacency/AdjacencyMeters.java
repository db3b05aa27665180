package entente.adjacency;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** Shows in the metrics what is in memory; all but the first are 0 while it is not. */
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
                .description("How long it took to read all facts the last time")
                .baseUnit("seconds")
                .register(registry);
        gauge(
                registry,
                "entities",
                "Entities in memory",
                graph -> graph.entities().present());
        gauge(registry, "facts", "Facts in memory", graph -> graph.census().facts());
        gauge(registry, "heap", "Bytes that they take on the heap, about", MemoryGraph::heap);
        gauge(
                registry,
                "texts",
                "Bytes that ids and names take outside the heap",
                graph -> graph.entities().texts());
        gauge(
                registry,
                "details",
                "Bytes that quotes, dates and ids of facts take outside the heap",
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
