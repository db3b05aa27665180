package entente.adjacency;

import entente.graph.OpenedGraph;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.neo4j.driver.Driver;
import org.springframework.util.unit.DataSize;

/**
 * Measures the graph in memory on a data folder: how long it takes to load, its size on and outside the heap, how long a
 * write at the entity with the most facts takes, and how long changed rows take to fold. It changes facts in the folder and
 * restores them. Run by {@code bench/adjacency/run}.
 */
public final class AdjacencyBench {
    private static final int WRITES = 300;

    private AdjacencyBench() {}

    /** Takes the folder, and optionally {@code bolt} to read over Bolt, as from an external Neo4j. */
    public static void main(String[] arguments) {
        boolean overBolt = arguments.length > 1 && arguments[1].equals("bolt");
        try (var opened = new OpenedGraph(Path.of(arguments[0]), DataSize.ofMegabytes(256))) {
            for (int run = 1; run <= 3; run++) {
                measure(opened, overBolt, run);
            }
        }
    }

    private static void measure(OpenedGraph opened, boolean overBolt, int run) {
        long before = usedHeap();
        long cpu = cpu();
        var adjacency = TestAdjacency.adjacency(opened.reader(overBolt), opened.changes(), true);
        adjacency.start();
        TestAdjacency.await(adjacency, Duration.ofMinutes(10));
        cpu = cpu() - cpu;
        MemoryGraph graph = Objects.requireNonNull(adjacency.graph());
        long facts = graph.census().facts();
        long details = awaitDetails(graph, overBolt);
        long heap = usedHeap() - before;
        say("run %d: %,d entities, %,d facts", run, graph.entities().present(), facts);
        say(
                "  read             %,8d ms (%,d ms of CPU time)",
                adjacency.lastLoad().toMillis(), cpu / 1_000_000);
        say(
                "  heap             %8.1f bytes per fact (%.1f by its own estimate)",
                (double) heap / facts, (double) graph.heap() / facts);
        say(
                "  outside the heap %8.1f bytes per fact for ids and names, %.1f for the details of %,d facts",
                (double) graph.entities().texts() / facts,
                (double) graph.details().bytes() / facts,
                graph.details().size());
        say("  details read     %,8d ms", details);
        follow(opened.driver(), graph);
        long begun = System.nanoTime();
        MemoryGraph folded = Objects.requireNonNull(adjacency.graph()).folded();
        say("  folded           %,8d ms (%,d links)", (System.nanoTime() - begun) / 1_000_000, folded.cells().length);
        adjacency.stop();
        if (run == 1) {
            plain(opened.driver(), graph);
        }
    }

    /** {@return the milliseconds until the details of all facts are in memory, or the room for them is used up} */
    private static long awaitDetails(MemoryGraph graph, boolean overBolt) {
        long begun = System.nanoTime();
        while (!overBolt
                && graph.details().hasRoom()
                && graph.details().size() < graph.census().facts()) {
            LockSupport.parkNanos(10_000_000);
        }
        return (System.nanoTime() - begun) / 1_000_000;
    }

    /** Times a transaction that changes one fact of the entity with the most facts, as the client sees it. */
    private static void follow(Driver driver, MemoryGraph graph) {
        long[] times = times(driver, graph);
        say(
                "  write at a hub   %8.2f ms p50, %.2f ms p95 (%,d facts), with the graph in memory",
                ms(times, 50), ms(times, 95), degree(graph));
    }

    private static void plain(Driver driver, MemoryGraph graph) {
        times(driver, graph);
        long[] times = times(driver, graph);
        say("  write at a hub   %8.2f ms p50, %.2f ms p95, without", ms(times, 50), ms(times, 95));
    }

    private static long[] times(Driver driver, MemoryGraph graph) {
        int hub = hub(graph);
        Links links = graph.links(hub);
        long[] times = new long[WRITES];
        for (int i = 0; i < WRITES; i++) {
            String other = graph.id(links.neighbour(links.from() + i % links.size()));
            long begun = System.nanoTime();
            driver.executableQuery("""
                            MATCH (hub:Entity {id: $hub}) MATCH (other:Entity {id: $other})
                            MATCH (hub)-[fact]-(other) SET fact.bench = $i
                            """)
                    .withParameters(Map.of("hub", graph.id(hub), "other", other, "i", i))
                    .execute();
            times[i] = System.nanoTime() - begun;
        }
        driver.executableQuery("MATCH (:Entity {id: $hub})-[fact]-() REMOVE fact.bench")
                .withParameters(Map.of("hub", graph.id(hub)))
                .execute();
        Arrays.sort(times);
        return times;
    }

    private static int hub(MemoryGraph graph) {
        int hub = 0;
        for (int entity = 1; entity < graph.size(); entity++) {
            hub = graph.degree(entity) > graph.degree(hub) ? entity : hub;
        }
        return hub;
    }

    private static int degree(MemoryGraph graph) {
        return graph.degree(hub(graph));
    }

    private static double ms(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100] / 1e6;
    }

    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
