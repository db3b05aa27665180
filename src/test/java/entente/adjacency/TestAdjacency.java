package entente.adjacency;

import entente.graph.TestGraph;
import entente.neo4j.change.GraphChanges;
import entente.neo4j.read.Neo4jReader;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.util.unit.DataSize;

/** The facts of the Neo4j that all tests of a run share. */
public final class TestAdjacency {
    private TestAdjacency() {}

    /** {@return the facts in memory, current with every write} */
    public static Adjacency memory() {
        return Shared.MEMORY;
    }

    /** {@return the facts in memory, without details} */
    public static Adjacency memoryWithoutDetails() {
        return await(SharedWithoutDetails.MEMORY);
    }

    /** {@return the facts as each search reads them from Neo4j} */
    public static Adjacency onDemand() {
        return adjacency(TestGraph.reader(), TestGraph.changes(), false);
    }

    /** Made at the first use. */
    private static final class Shared {
        static final Adjacency MEMORY = memoryOf();

        private static Adjacency memoryOf() {
            var adjacency = adjacency(TestGraph.reader(), TestGraph.changes(), true);
            adjacency.start();
            return await(adjacency);
        }
    }

    /** Made at the first use. */
    private static final class SharedWithoutDetails {
        static final Adjacency MEMORY = adjacency(DataSize.ofBytes(0));

        static {
            MEMORY.start();
        }
    }

    static Adjacency adjacency(Neo4jReader reader, GraphChanges changes, boolean inMemory) {
        return adjacency(reader, changes, new AdjacencySettings(inMemory, null));
    }

    /** {@return the facts in memory, with so much room for details} */
    static Adjacency adjacency(DataSize details) {
        return adjacency(TestGraph.reader(), TestGraph.changes(), new AdjacencySettings(true, details));
    }

    private static Adjacency adjacency(Neo4jReader reader, GraphChanges changes, AdjacencySettings settings) {
        return adjacency(reader, changes, settings, event -> {});
    }

    /** {@return the facts of a graph, with a publisher of their changes} */
    static Adjacency adjacency(
            Neo4jReader reader, GraphChanges changes, AdjacencySettings settings, ApplicationEventPublisher publisher) {
        var checks = new CheckSettings(Duration.ofHours(1), Duration.ofHours(1));
        return new Adjacency(reader, changes, settings, checks, publisher);
    }

    /** {@return the same, once the facts are in memory} */
    static Adjacency await(Adjacency adjacency) {
        return await(adjacency, Duration.ofMinutes(1));
    }

    static Adjacency await(Adjacency adjacency, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!adjacency.inMemory()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The facts are not in memory after " + patience);
            }
            LockSupport.parkNanos(1_000_000);
        }
        return adjacency;
    }
}
