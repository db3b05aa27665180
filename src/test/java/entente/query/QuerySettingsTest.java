package entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import entente.adjacency.Adjacency;
import entente.adjacency.TestAdjacency;
import entente.graph.TestGraph;
import entente.neo4j.read.Neo4jReader;
import entente.query.around.EdgeLoader;
import entente.query.around.Neighbourhoods;
import entente.query.name.Entities;
import entente.query.name.Names;
import entente.query.path.Paths;
import entente.query.record.Agreements;
import entente.query.record.Documents;
import entente.query.record.Relations;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class QuerySettingsTest {
    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withBean(Neo4jReader.class, TestGraph::reader)
            .withBean(Adjacency.class, TestAdjacency::onDemand)
            .withBean(Names.class, () -> mock(Names.class))
            .withUserConfiguration(
                    QueryRunner.class,
                    ConcurrencyLimit.class,
                    EdgeLoader.class,
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
