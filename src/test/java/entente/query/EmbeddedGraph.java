package entente.query;

import entente.graph.TestGraph;
import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.Driver;

/** The reading side of the one Neo4j that all tests of a run share. */
final class EmbeddedGraph {
    private EmbeddedGraph() {}

    /** {@return a driver to a graph that holds nothing} */
    static Driver empty() {
        return TestGraph.empty();
    }

    static Driver driver() {
        return TestGraph.driver();
    }

    static Reads reads() {
        return reads(Duration.ofSeconds(30));
    }

    static Reads reads(Duration timeout) {
        return new Reads(TestGraph.driver(), new QuerySettings(timeout));
    }

    static void run(String statement, Map<String, Object> parameters) {
        TestGraph.driver().executableQuery(statement).withParameters(parameters).execute();
    }
}
