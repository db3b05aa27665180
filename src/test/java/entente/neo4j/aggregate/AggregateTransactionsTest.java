package entente.neo4j.aggregate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.graph.TestGraph;
import entente.neo4j.GraphSettings;
import entente.neo4j.GraphUnavailable;
import entente.neo4j.Schema;
import entente.neo4j.server.DiskSpace;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.GraphDatabase;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.util.unit.DataSize;

class AggregateTransactionsTest {
    @Test
    void reportThatNeo4jDoesNotAnswer() {
        GraphSettings settings = TestGraph.settings(Path.of("unused"));
        var schema = new Schema(TestGraph.driver(), settings);
        schema.start();
        try (var away = GraphDatabase.driver("bolt://127.0.0.1:1")) {
            var transactions = new AggregateTransactions(
                    new Neo4jTransactionManager(away), schema, new DiskSpace(null, DataSize.ofBytes(0)), settings);
            var client = Neo4jClient.create(away);
            assertThatThrownBy(() -> transactions.read(
                            () -> client.query("RETURN 1").fetch().all()))
                    .isInstanceOf(GraphUnavailable.class);
        }
    }
}
