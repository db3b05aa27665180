package entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class QuerySettingsTest {
    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withBean(Driver.class, EmbeddedGraph::driver, bean -> bean.setDestroyMethodName(""))
            .withUserConfiguration(
                    Reads.class,
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
                            .search(null, Set.of(), 1, null)
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
