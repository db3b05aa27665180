package entente.neo4j.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.Aside;
import entente.graph.TestGraph;
import entente.neo4j.GraphSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

@Aside
class EmbeddedServerTest {
    @TempDir
    Path parent;

    @Test
    void keepsTheGraphAndReplacesALostPassword() throws IOException {
        Path data = parent.resolve("new/data");
        GraphSettings settings = TestGraph.settings(data);
        String password;
        try (EmbeddedServer server = EmbeddedServer.start(settings)) {
            password = server.password();
            assertThat(rights(data)).isEqualTo("rwx------");
            assertThat(rights(data.resolve("password.txt"))).isEqualTo("rw-------");
            assertThat(data.resolve("password.txt")).content().isEqualToIgnoringNewLines(password);
            assertThat(data.resolve("bolt.txt")).content().isEqualToIgnoringNewLines(server.uri());
            try (Driver stranger = GraphDatabase.driver(server.uri(), AuthTokens.basic("neo4j", "neo4j"))) {
                assertThatThrownBy(stranger::verifyConnectivity).isInstanceOf(AuthenticationException.class);
            }
            run(server, "CREATE (:Mark {id: 'kept'})");

            assertThatThrownBy(() -> EmbeddedServer.start(settings))
                    .isInstanceOfSatisfying(
                            StoreNotOpened.class,
                            fault -> assertThat(fault.code()).isEqualTo("store-in-use"))
                    .hasMessageContaining(data.toString())
                    .hasMessageContaining("--entente.data");
        }
        assertThat(data.resolve("bolt.txt")).doesNotExist();

        Files.delete(data.resolve("password.txt"));
        try (EmbeddedServer server = EmbeddedServer.start(settings)) {
            assertThat(server.password()).isNotEqualTo(password);
            assertThat(run(server, "MATCH (m:Mark) RETURN m.id")).isEqualTo("[kept]");
        }
    }

    @Test
    void saysWhenTheDirectoryCannotBeMade() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));

        assertThatThrownBy(() -> EmbeddedServer.start(TestGraph.settings(file.resolve("data"))))
                .isInstanceOfSatisfying(
                        StoreNotOpened.class, fault -> assertThat(fault.code()).isEqualTo("store-not-writable"))
                .hasMessageContaining(file.toString());
    }

    @Test
    void saysWhenTheStoreIsNoStore() throws IOException {
        Path store = Files.createDirectories(parent.resolve("neo4j/data/databases/neo4j"));
        for (String name : new String[] {"neostore", "neostore.nodestore.db"}) {
            Files.writeString(store.resolve(name), "of a later age ".repeat(1_000));
        }

        assertThatThrownBy(() -> EmbeddedServer.start(TestGraph.settings(parent)))
                .isInstanceOfSatisfying(
                        StoreNotOpened.class, fault -> assertThat(fault.code()).isEqualTo("store-not-opened"))
                .hasMessageContaining(parent.toString())
                .hasMessageContaining("newer version")
                .hasStackTraceContaining("The database does not start");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static String run(EmbeddedServer server, String statement) {
        try (Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.basic("neo4j", server.password()))) {
            return driver.executableQuery(statement).execute().records().stream()
                    .map(row -> row.get(0).asString())
                    .toList()
                    .toString();
        }
    }
}
