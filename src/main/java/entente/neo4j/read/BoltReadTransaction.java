package entente.neo4j.read;

import static entente.neo4j.read.ReadTransaction.parameters;

import entente.neo4j.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;

/** A transaction of a Neo4j outside this process. */
record BoltReadTransaction(TransactionContext transaction, FactNames names) implements ReadTransaction {
    @Override
    @SuppressWarnings("NullAway")
    public Stream<Row> stream(String statement, Map<String, Object> parameters) {
        return transaction.run(Statements.get(statement), parameters).stream().map(row -> new Row(row.asMap()));
    }

    @Override
    public List<FullFact> facts(long[] keys) {
        List<String> asked = names.of(keys, this);
        return asked.isEmpty()
                ? List.of()
                : list("get-facts", parameters("keys", asked)).stream()
                        .map(FullFact::of)
                        .toList();
    }
}
