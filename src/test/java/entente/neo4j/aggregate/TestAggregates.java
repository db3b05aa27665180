package entente.neo4j.aggregate;

import entente.graph.TestGraph;
import entente.neo4j.GraphSettings;
import entente.neo4j.Schema;
import entente.neo4j.server.DiskSpace;
import java.nio.file.Path;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.util.unit.DataSize;

/** Aggregates and their repositories over the one Neo4j of all tests. The context starts with the first test that asks. */
public final class TestAggregates {
    private static final ConfigurableApplicationContext CONTEXT = new SpringApplicationBuilder(Beans.class)
            .web(WebApplicationType.NONE)
            .run("--spring.data.neo4j.repositories.type=imperative");

    private TestAggregates() {}

    /** {@return the repository of that type} */
    public static <T> T repository(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    public static AggregateTransactions transactions() {
        return CONTEXT.getBean(AggregateTransactions.class);
    }

    /** Has no {@code @Configuration}, so that the component scan of a test that starts the service ignores it. */
    @AutoConfigurationPackage(basePackages = "entente")
    @ImportAutoConfiguration({DataNeo4jAutoConfiguration.class, DataNeo4jRepositoriesAutoConfiguration.class})
    @Import({AggregateConfiguration.class, AggregateTransactions.class})
    static class Beans {
        @Bean(destroyMethod = "")
        Driver driver() {
            return TestGraph.driver();
        }

        @Bean
        GraphSettings graphSettings() {
            return TestGraph.settings(Path.of("unused"));
        }

        @Bean
        Schema schema(Driver driver, GraphSettings settings) {
            return new Schema(driver, settings);
        }

        @Bean
        DiskSpace diskSpace() {
            return new DiskSpace(null, DataSize.ofBytes(0));
        }
    }
}
