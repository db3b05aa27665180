package entente.neo4j.aggregate;

import java.util.Set;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.convert.Neo4jConversions;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarksUpdatedEvent;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/**
 * Sets up Spring Data Neo4j for what people write by hand. A package that has such an aggregate keeps its repository
 * beside it; Spring Boot finds it there.
 */
@Configuration(proxyBeanMethods = false)
class AggregateConfiguration {
    private final Driver driver;

    AggregateConfiguration(Driver driver) {
        this.driver = driver;
    }

    /** {@return converters that store the types of the ontology under the names that the statements use} */
    @Bean
    static Neo4jConversions neo4jConversions() {
        return new Neo4jConversions(OntologyConverter.all());
    }

    /**
     * {@return the manager whose transactions repositories and statements share} In a cluster it waits for what
     * statements wrote.
     */
    @Bean
    Neo4jTransactionManager transactionManager(DatabaseSelectionProvider databases) {
        return Neo4jTransactionManager.with(driver)
                .withDatabaseSelectionProvider(databases)
                .withBookmarkManager(Neo4jBookmarkManager.create(
                        () -> driver.executableQueryBookmarkManager().getBookmarks()))
                .build();
    }

    /** In a cluster, statements wait for what repositories wrote. */
    @EventListener
    void follow(Neo4jBookmarksUpdatedEvent updated) {
        driver.executableQueryBookmarkManager().updateBookmarks(Set.of(), Set.copyOf(updated.getBookmarks()));
    }
}
