package entente.graph;

import entente.neo4j.GraphSettings;
import entente.neo4j.change.GraphChanges;
import entente.neo4j.change.WatchSettings;
import entente.neo4j.read.Neo4jReader;
import entente.neo4j.server.EmbeddedServer;
import entente.neo4j.server.StartingServer;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.unit.DataSize;

/** A data folder of Entente, opened for a measurement as the service opens it. */
public final class OpenedGraph implements AutoCloseable {
    private final EmbeddedServer server;
    private final Driver driver;

    /** Opens the folder. */
    public OpenedGraph(Path data, DataSize pageCache) {
        server = EmbeddedServer.start(new GraphSettings(
                data.toString(),
                new GraphSettings.Tuning(
                        0,
                        pageCache,
                        DataSize.ofBytes(0),
                        Duration.ofMinutes(2),
                        Duration.ofSeconds(5),
                        DataSize.ofMegabytes(256))));
        driver = GraphDatabase.driver(server.uri(), AuthTokens.basic("neo4j", server.password()));
    }

    /** {@return a driver to it} */
    public Driver driver() {
        return driver;
    }

    /** {@return the reading side within this process, or over Bolt} */
    public Neo4jReader reader(boolean overBolt) {
        return new Neo4jReader(driver, overBolt ? null : StartingServer.of(server));
    }

    /** {@return what tells of its changes} */
    public GraphChanges changes() {
        return new GraphChanges(reader(false), StartingServer.of(server), new WatchSettings(Duration.ofSeconds(1)));
    }

    @Override
    public void close() {
        driver.close();
        server.close();
    }
}
