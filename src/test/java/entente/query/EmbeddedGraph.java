package entente.query;

import entente.adjacency.TestAdjacency;
import entente.graph.TestGraph;
import entente.query.name.Names;
import entente.search.NameRequest;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.neo4j.driver.Driver;

/** The reading side of the one Neo4j that all tests of a run share. */
public final class EmbeddedGraph {
    private EmbeddedGraph() {}

    /** {@return a driver to a graph that holds nothing} */
    public static Driver empty() {
        return TestGraph.empty();
    }

    public static Driver driver() {
        return TestGraph.driver();
    }

    public static QueryRunner reads() {
        return reads(Duration.ofSeconds(30));
    }

    public static QueryRunner reads(Duration timeout) {
        return new QueryRunner(TestGraph.reader(), TestAdjacency.memory(), lane(), settings(timeout));
    }

    /** {@return reads that search in memory and ask Neo4j for what answers show} */
    public static QueryRunner readsWithoutDetails() {
        return new QueryRunner(
                TestGraph.reader(), TestAdjacency.memoryWithoutDetails(), lane(), settings(Duration.ofSeconds(30)));
    }

    /** {@return reads that search in Neo4j and not in memory} */
    public static QueryRunner readsOnDemand() {
        return new QueryRunner(TestGraph.reader(), TestAdjacency.onDemand(), lane(), settings(Duration.ofSeconds(30)));
    }

    public static ConcurrencyLimit lane() {
        return new ConcurrencyLimit(settings(Duration.ofSeconds(30)));
    }

    /** {@return the names of whatever the graph holds, current with every write} */
    public static Names names() {
        SharedNames.await();
        return SharedNames.NAMES;
    }

    public static QuerySettings settings(Duration timeout) {
        return new QuerySettings(timeout, 0, 64, Duration.ofSeconds(10));
    }

    public static void run(String statement, Map<String, Object> parameters) {
        TestGraph.driver().executableQuery(statement).withParameters(parameters).execute();
    }

    /** Read once, by the first test that asks. */
    private static final class SharedNames {
        static final Names NAMES = started();

        private static Names started() {
            var names = new Names(TestGraph.reader(), TestGraph.changes(), TestAdjacency.onDemand());
            names.start();
            Runtime.getRuntime().addShutdownHook(new Thread(names::stop));
            return names;
        }

        /** After a huge change all names are read again, and Neo4j answers meanwhile. */
        static void await() {
            Awaitility.await()
                    .pollInSameThread()
                    .until(() -> NAMES.find(NameRequest.of("", 1)).isPresent());
        }
    }
}
