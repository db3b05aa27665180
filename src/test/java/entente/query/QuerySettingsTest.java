package entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import entente.adjacency.Adjacency;
import entente.adjacency.TestAdjacency;
import entente.graph.GraphReader;
import entente.graph.TestGraph;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class QuerySettingsTest {
    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withBean(GraphReader.class, TestGraph::reader)
            .withBean(Adjacency.class, TestAdjacency::onDemand)
            .withBean(Names.class, () -> mock(Names.class))
            .withUserConfiguration(
                    Reads.class,
                    Lane.class,
                    Edges.class,
                    Entities.class,
                    Neighbourhoods.class,
                    Paths.class,
                    Relations.class,
                    Agreements.class,
                    Documents.class);

    @Test
    void theServiceAnswersWithoutAnySetting() {
        service.run(context -> {
            assertThat(context.getBean(QuerySettings.class).timeout()).isEqualTo(Duration.ofSeconds(10));
            assertThat(context.getBean(Entities.class)
                            .search(null, Set.of(), null, 1, null)
                            .items())
                    .hasSizeLessThan(2);
        });
    }

    @Test
    void theTimeLimitIsASetting() {
        service.withPropertyValues("entente.query.timeout=3s")
                .run(context -> assertThat(context.getBean(QuerySettings.class).timeout())
                        .isEqualTo(Duration.ofSeconds(3)));
    }

    @Test
    void aSenselessTimeLimitStopsTheStart() {
        service.withPropertyValues("entente.query.timeout=0s")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("entente.query.timeout must be 1ms or more"));
    }
}
