package entente.graph;

import entente.Aside;
import org.junit.jupiter.api.BeforeAll;
import org.neo4j.driver.Driver;

/** Runs the contract on a Neo4j in a container. */
@Aside
class ContainerGraphTest extends GraphContract {
    private static Driver driver;
    private static Graph graph;

    @BeforeAll
    static void start() {
        driver = TestContainer.empty();
        graph = TestGraph.graph(driver);
    }

    @Override
    Driver driver() {
        return driver;
    }

    @Override
    Graph graph() {
        return graph;
    }
}
