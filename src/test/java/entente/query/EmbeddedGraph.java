package entente.query;

import entente.adjacency.TestAdjacency;
import entente.graph.TestGraph;
import entente.query.name.Names;
import entente.search.NameRequest;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.neo4j.driver.Driver;

/** Queries on the Neo4j that all tests of a run share. */
public final class EmbeddedGraph {
    private EmbeddedGraph() {}

    /** {@return a driver for an empty graph} */
    public static Driver empty() {
        return TestGraph.empty();
    }

    public static Driver driver() {
        return TestGraph.driver();
    }

    public static QueryRunner queries() {
        return queries(Duration.ofSeconds(30));
    }

    public static QueryRunner queries(Duration timeout) {
        return new QueryRunner(TestGraph.reader(), TestAdjacency.memory(), limit(), settings(timeout));
    }

    /** {@return queries that search in memory and read details from Neo4j} */
    public static QueryRunner queriesWithoutDetails() {
        return new QueryRunner(
                TestGraph.reader(), TestAdjacency.memoryWithoutDetails(), limit(), settings(Duration.ofSeconds(30)));
    }

    /** {@return queries that search in Neo4j instead of memory} */
    public static QueryRunner queriesOnDemand() {
        return new QueryRunner(TestGraph.reader(), TestAdjacency.onDemand(), limit(), settings(Duration.ofSeconds(30)));
    }

    public static ConcurrencyLimit limit() {
        return new ConcurrencyLimit(settings(Duration.ofSeconds(30)));
    }

    /** {@return the names in the graph, updated with every write} */
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

    /** Loaded once, by the first test that uses it. */
    private static final class SharedNames {
        static final Names NAMES = started();

        private static Names started() {
            var names = new Names(TestGraph.reader(), TestGraph.changes(), TestAdjacency.onDemand());
            names.start();
            Runtime.getRuntime().addShutdownHook(new Thread(names::stop));
            return names;
        }

        /**
         * Waits until the names are loaded. After a huge change, all names are read again, and Neo4j answers until
         * then.
         */
        static void await() {
            Awaitility.await()
                    .pollInSameThread()
                    .until(() -> NAMES.find(NameRequest.of("", 1)).isPresent());
        }
    }
}
