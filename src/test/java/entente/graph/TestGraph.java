package entente.graph;

import entente.bulk.store.ImportWriter;
import entente.neo4j.GraphSettings;
import entente.neo4j.Schema;
import entente.neo4j.change.GraphChanges;
import entente.neo4j.change.WatchSettings;
import entente.neo4j.read.Neo4jReader;
import entente.neo4j.server.DiskSpace;
import entente.neo4j.server.EmbeddedServer;
import entente.neo4j.server.StartingServer;
import entente.resolution.Resolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** An embedded Neo4j with the schema applied, shared by all tests of a run. The first test that uses it starts it. */
public final class TestGraph {
    private static final Path DIRECTORY = temporaryDirectory();
    private static final EmbeddedServer SERVER = EmbeddedServer.start(settings(DIRECTORY));
    private static final Driver DRIVER =
            GraphDatabase.driver(SERVER.uri(), AuthTokens.basic("neo4j", SERVER.password()));
    private static final WatchSettings WATCHING = new WatchSettings(Duration.ofMillis(100));
    private static final Graph GRAPH = graph(DRIVER, changes());

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            DRIVER.close();
            SERVER.close();
            delete(DIRECTORY);
        }));
    }

    private TestGraph() {}

    /** {@return a driver for a graph that is empty except for the schema} */
    public static Driver empty() {
        clear(DRIVER);
        return DRIVER;
    }

    /** {@return a driver for the graph with its current content} */
    public static Driver driver() {
        return DRIVER;
    }

    /** {@return a writer of the same graph} */
    public static Graph graph() {
        return GRAPH;
    }

    /** {@return what writes documents of the same graph again} */
    public static Rewriting rewriting(Resolver resolver) {
        return new Rewriting(GRAPH, resolver);
    }

    /** {@return a reader of the same graph, within this process} */
    public static Neo4jReader reader() {
        return new Neo4jReader(DRIVER, StartingServer.of(SERVER));
    }

    /** {@return a reader of the same graph over Bolt, as for an external server} */
    public static Neo4jReader readerOverBolt() {
        return new Neo4jReader(DRIVER, null);
    }

    /** {@return the changes of the same graph, from its commits} */
    public static GraphChanges changes() {
        return new GraphChanges(reader(), StartingServer.of(SERVER), WATCHING);
    }

    /** {@return the changes of the same graph, from its change log, as for an external server} */
    public static GraphChanges changesOverBolt() {
        return new GraphChanges(readerOverBolt(), null, WATCHING);
    }

    /** {@return an import writer for the same graph} */
    public static ImportWriter imports() {
        return new ImportWriter(GRAPH, new DiskSpace(null, DataSize.ofBytes(0)));
    }

    /** {@return the Bolt address} */
    public static String uri() {
        return SERVER.uri();
    }

    /** {@return the password of the user {@code neo4j}} */
    public static String password() {
        return SERVER.password();
    }

    public static Graph graph(Driver driver) {
        return graph(driver, new GraphChanges(new Neo4jReader(driver, null), null, WATCHING));
    }

    /** {@return a writer of the graph for a service that follows these changes} */
    public static Graph graph(Driver driver, GraphChanges changes) {
        GraphSettings settings = settings(Path.of("unused"));
        Schema schema = new Schema(driver, settings);
        schema.start();
        schema.require();
        return new Graph(driver, schema, new DiskSpace(null, DataSize.ofBytes(0)), changes, settings);
    }

    static void clear(Driver driver) {
        driver.executableQuery("MATCH (n) WHERE NOT n:Mark OR NOT n.id STARTS WITH 'schema/' DETACH DELETE n")
                .execute();
    }

    public static GraphSettings settings(Path directory) {
        return new GraphSettings(
                directory.toString(),
                new GraphSettings.Tuning(
                        0,
                        DataSize.ofMegabytes(64),
                        DataSize.ofBytes(0),
                        Duration.ofMinutes(2),
                        Duration.ofMillis(100),
                        DataSize.ofMegabytes(256)));
    }

    static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("entente-graph");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void delete(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException leftBehind) {
            // The operating system cleans up its temporary folder.
        }
    }
}
