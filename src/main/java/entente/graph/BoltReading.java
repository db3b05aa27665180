package entente.graph;

import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;

/** A transaction of a Neo4j outside this process. */
record BoltReading(TransactionContext transaction) implements Reading {
    @Override
    @SuppressWarnings("NullAway")
    public Stream<Row> stream(String statement, Map<String, Object> parameters) {
        return transaction.run(Statements.get(statement), parameters).stream().map(row -> new Row(row.asMap()));
    }
}
