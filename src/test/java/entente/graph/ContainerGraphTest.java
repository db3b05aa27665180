package entente.graph;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/** The same contract on a Neo4j in a container, which is how an outside server looks. */
class ContainerGraphTest extends GraphContract {
    private static final Neo4jContainer SERVER = new Neo4jContainer("neo4j:2026.08.1");
    private static Driver driver;
    private static Graph graph;

    @BeforeAll
    static void start() {
        assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(),
                "SKIPPED: Docker does not answer, so the graph was tried on the embedded Neo4j only");
        SERVER.start();
        driver = GraphDatabase.driver(SERVER.getBoltUrl(), AuthTokens.basic("neo4j", SERVER.getAdminPassword()));
        graph = TestGraph.graph(driver);
    }

    @AfterAll
    static void stop() {
        if (driver != null) {
            driver.close();
        }
        SERVER.stop();
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
