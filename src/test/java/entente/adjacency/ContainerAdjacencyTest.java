package entente.adjacency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import entente.Aside;
import entente.graph.SharedGraph;
import entente.graph.TestContainer;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** One test with a Neo4j in a container, as a real outside server; {@link SharedGraphTest} has the others. */
@Aside
class ContainerAdjacencyTest {
    @Test
    void servicesThatShareAServerSeeEachOthersWritesAndForeignOnes() {
        Driver driver = TestContainer.empty();
        var graph = new SharedGraph(driver);
        Adjacency writer = started(graph);
        Adjacency other = started(new SharedGraph(driver));

        graph.write("d1", "Anna", "Ghent");
        assertThat(differences(writer, driver)).isEmpty();
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(differences(other, driver)).isEmpty());

        driver.executableQuery("CREATE (:Entity:Person {id: 'a'})-[:MET]->(:Entity:Person {id: 'b'})")
                .execute();
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(differences(other, driver)).isEmpty());
        writer.stop();
        other.stop();
    }

    private static Adjacency started(SharedGraph graph) {
        var adjacency = new Adjacency(
                graph.reader(),
                graph.changes(),
                new AdjacencySettings(true, null),
                new CheckSettings(Duration.ofMillis(200), Duration.ofHours(1)),
                event -> {});
        adjacency.start();
        return TestAdjacency.await(adjacency);
    }

    private static Iterable<String> differences(Adjacency adjacency, Driver driver) {
        return Snapshot.of(Objects.requireNonNull(adjacency.graph())).differences(Snapshot.of(driver));
    }
}
