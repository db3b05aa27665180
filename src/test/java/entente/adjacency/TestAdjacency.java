package entente.adjacency;

import entente.graph.TestGraph;
import entente.neo4j.change.GraphChanges;
import entente.neo4j.read.Neo4jReader;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.unit.DataSize;

/** The facts of the one Neo4j that all tests of a run share. */
public final class TestAdjacency {
    private TestAdjacency() {}

    /** {@return the facts in memory, current with every write} */
    public static Adjacency memory() {
        return Shared.MEMORY;
    }

    /** {@return the facts in memory, while Neo4j is asked for what answers show of them} */
    public static Adjacency memoryWithoutDetails() {
        return await(SharedWithoutDetails.MEMORY);
    }

    /** {@return the facts as they are read from Neo4j by every search} */
    public static Adjacency onDemand() {
        return adjacency(TestGraph.reader(), TestGraph.changes(), false);
    }

    /** Made when it is asked for first. */
    private static final class Shared {
        static final Adjacency MEMORY = memoryOf();

        private static Adjacency memoryOf() {
            var adjacency = adjacency(TestGraph.reader(), TestGraph.changes(), true);
            adjacency.start();
            return await(adjacency);
        }
    }

    /** Made when it is asked for first. */
    private static final class SharedWithoutDetails {
        static final Adjacency MEMORY = adjacency(DataSize.ofBytes(0));

        static {
            MEMORY.start();
        }
    }

    static Adjacency adjacency(Neo4jReader reader, GraphChanges changes, boolean inMemory) {
        return adjacency(reader, changes, new AdjacencySettings(inMemory, null));
    }

    /** {@return the facts in memory, with so much room for what answers show of them} */
    static Adjacency adjacency(DataSize details) {
        return adjacency(TestGraph.reader(), TestGraph.changes(), new AdjacencySettings(true, details));
    }

    private static Adjacency adjacency(Neo4jReader reader, GraphChanges changes, AdjacencySettings settings) {
        return new Adjacency(reader, changes, settings, new CheckSettings(Duration.ofHours(1), Duration.ofHours(1)));
    }

    /** {@return the same, once it has read the facts} */
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
