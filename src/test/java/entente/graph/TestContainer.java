package entente.graph;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/** A Neo4j in a container, as an example of an external server. All tests of a run share it. */
public final class TestContainer {
    private static final class Server {
        private static final Neo4jContainer CONTAINER = started();
        private static final Driver DRIVER =
                GraphDatabase.driver(CONTAINER.getBoltUrl(), AuthTokens.basic("neo4j", CONTAINER.getAdminPassword()));

        private static Neo4jContainer started() {
            var container = new Neo4jContainer("neo4j:2026.08.1");
            container.start();
            Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
            return container;
        }
    }

    private TestContainer() {}

    /** {@return a driver of the server, after deleting its content} Skips the test if Docker is not available. */
    public static Driver empty() {
        assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(),
                "SKIPPED: Docker is not available; only the embedded Neo4j is tested");
        Server.DRIVER.executableQuery("MATCH (n) DETACH DELETE n").execute();
        return Server.DRIVER;
    }
}
