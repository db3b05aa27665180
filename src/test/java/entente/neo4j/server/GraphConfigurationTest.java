package entente.neo4j.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.graph.Graph;
import entente.graph.Story;
import entente.graph.TestGraph;
import entente.neo4j.GraphUnavailable;
import entente.neo4j.Schema;
import entente.neo4j.StoreFull;
import entente.neo4j.change.GraphChanges;
import entente.neo4j.read.Neo4jReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class GraphConfigurationTest {
    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withUserConfiguration(
                    GraphConfiguration.class, Schema.class, Graph.class, Neo4jReader.class, GraphChanges.class)
            .withConfiguration(AutoConfigurations.of(Neo4jAutoConfiguration.class));

    @TempDir
    Path data;

    @Test
    void startsAServerOfItsOwnAndKeepsRoomOnItsDisk() {
        context.withPropertyValues("entente.data=" + data, "entente.graph.keep-free=1000000TB")
                .run(started -> {
                    var graph = started.getBean(Graph.class);
                    var story = new Story("d1").mentions(Story.person("Anna"), "Anna");

                    assertThatThrownBy(() -> story.writeTo(graph))
                            .isInstanceOfSatisfying(
                                    StoreFull.class,
                                    fault -> assertThat(fault.code()).isEqualTo("store-full"))
                            .hasMessageContaining(data.toString());

                    assertThat(graph.empty()).isTrue();
                    assertThat(data.resolve("bolt.txt")).exists();
                });
        assertThat(data.resolve("bolt.txt")).doesNotExist();
    }

    @Test
    void usesAServerOutsideWhenOneIsNamed() {
        context.withPropertyValues(
                        "entente.data=" + data,
                        "spring.neo4j.uri=" + TestGraph.uri(),
                        "spring.neo4j.authentication.username=neo4j",
                        "spring.neo4j.authentication.password=" + TestGraph.password())
                .run(started -> {
                    assertThat(started).doesNotHaveBean(StartingServer.class);
                    assertThat(started.getBean(Graph.class).holds("nothing", "", ""))
                            .isFalse();
                    assertThat(data).isEmptyDirectory();
                });
    }

    @Test
    void startsWithoutAServerThatDoesNotAnswerAndSaysSo() {
        context.withPropertyValues("spring.neo4j.uri=bolt://127.0.0.1:1").run(started -> {
            assertThat(started).hasNotFailed();
            var graph = started.getBean(Graph.class);
            assertThatThrownBy(graph::empty)
                    .isInstanceOfSatisfying(
                            GraphUnavailable.class,
                            fault -> assertThat(fault.code()).isEqualTo("graph-unavailable"))
                    .hasMessageContaining("127.0.0.1:1");
        });
    }

    @Test
    void refusesAPortThatDoesNotExist() {
        context.withPropertyValues("entente.graph.bolt-port=70000")
                .run(started -> assertThat(started.getStartupFailure())
                        .rootCause()
                        .hasMessage("entente.graph.bolt-port must be from 0 to 65535, was 70000"));
    }
}
