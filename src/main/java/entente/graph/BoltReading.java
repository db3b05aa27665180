package entente.graph;

import static entente.graph.Reading.parameters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** A transaction of a Neo4j outside this process. */
record BoltReading(TransactionContext transaction, FactNames names) implements Reading {
    @Override
    @SuppressWarnings("NullAway")
    public Stream<Row> stream(String statement, Map<String, Object> parameters) {
        return transaction.run(Statements.get(statement), parameters).stream().map(row -> new Row(row.asMap()));
    }

    @Override
    public List<Row> facts(long[] keys) {
        List<String> asked = names.of(keys, this);
        return asked.isEmpty()
                ? List.of()
                : list("get-facts", parameters("keys", asked)).stream()
                        .map(BoltReading::numbered)
                        .toList();
    }

    private static Row numbered(Row fact) {
        Map<String, @Nullable Object> values = new HashMap<>(fact.values());
        values.put("key", StoredFact.number(fact.text("key")));
        return new Row(values);
    }
}
