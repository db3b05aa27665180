package entente.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import entente.graph.TestGraph;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

class SchemaTest {
    private final GraphSettings settings = TestGraph.settings(Path.of("unused"));

    @Test
    void canBeAppliedByServicesConcurrently() throws Exception {
        Driver driver = TestGraph.driver();
        forget(driver);
        try (var executor = Executors.newFixedThreadPool(4)) {
            var services = IntStream.range(0, 4)
                    .<Callable<Schema>>mapToObj(i -> () -> {
                        var schema = new Schema(driver, settings);
                        schema.start();
                        return schema;
                    })
                    .toList();
            for (var started : executor.invokeAll(services)) {
                var schema = started.get();
                await().ignoreExceptions().untilAsserted(schema::require);
            }
        }

        assertThat(driver.executableQuery(
                                "MATCH (m:Mark) WHERE m.id STARTS WITH 'schema/' RETURN m.id AS id ORDER BY id")
                        .execute()
                        .records())
                .extracting(row -> row.get("id").asString())
                .isEqualTo(
                        CypherFile.list("schema").stream().map(CypherFile::name).toList());
        assertThat(driver.executableQuery("SHOW CONSTRAINTS").execute().records())
                .hasSize(Math.toIntExact(CypherFile.list("schema").stream()
                        .flatMap(file -> file.statements().stream())
                        .filter(statement -> statement.contains("CREATE CONSTRAINT"))
                        .count()));
    }

    @Test
    void isAppliedAsSoonAsNeo4jAnswers() throws IOException {
        int port = freePort();
        try (Driver driver =
                GraphDatabase.driver("bolt://127.0.0.1:" + port, AuthTokens.basic("neo4j", TestGraph.password()))) {
            var schema = new Schema(driver, settings);
            schema.start();
            assertThatThrownBy(schema::require).isInstanceOf(GraphUnavailable.class);

            try (var door = new Door(port, URI.create(TestGraph.uri()).getPort())) {
                await().ignoreExceptions().untilAsserted(schema::require);
            } finally {
                schema.stop();
            }
        }
    }

    private static void forget(Driver driver) {
        TestGraph.empty();
        driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
        for (String kind : new String[] {"CONSTRAINT", "INDEX"}) {
            driver.executableQuery("SHOW " + kind + " YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
                    .execute()
                    .records()
                    .forEach(row -> driver.executableQuery(
                                    "DROP " + kind + " " + row.get("name").asString())
                            .execute());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Forwards connections from one port to another. */
    private static final class Door implements AutoCloseable {
        private final ServerSocket socket;

        Door(int from, int to) throws IOException {
            socket = new ServerSocket(from, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> {
                try {
                    while (true) {
                        Socket outer = socket.accept();
                        Socket inner = new Socket(InetAddress.getLoopbackAddress(), to);
                        copy(outer, inner);
                        copy(inner, outer);
                    }
                } catch (IOException closed) {
                    // The test has ended.
                }
            });
        }

        private static void copy(Socket from, Socket to) {
            Thread.ofVirtual().start(() -> {
                try (from;
                        to) {
                    from.getInputStream().transferTo(to.getOutputStream());
                } catch (IOException closed) {
                    // The other side has closed the connection.
                }
            });
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
