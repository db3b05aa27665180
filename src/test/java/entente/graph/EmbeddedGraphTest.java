package entente.graph;

import org.neo4j.driver.Driver;

class EmbeddedGraphTest extends GraphContract {
    @Override
    Driver driver() {
        return TestGraph.driver();
    }

    @Override
    Graph graph() {
        return TestGraph.graph();
    }
}
