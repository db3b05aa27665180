package entente.graph;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.DatabaseShutdownException;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.TransactionFailureException;
import org.neo4j.kernel.api.exceptions.Status;

/** A transaction of the Neo4j within this process. */
record EmbeddedReading(Transaction transaction) implements Reading {
    /** {@return what the work gives, see {@link GraphReader#read}} */
    static <T> T read(GraphDatabaseService database, Duration limit, Function<Reading, T> work) {
        try (Transaction transaction = database.beginTx(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            return work.apply(new EmbeddedReading(transaction));
        } catch (RuntimeException failure) {
            throw translated(failure);
        }
    }

    @Override
    public Stream<Row> stream(String statement, Map<String, Object> parameters) {
        Result result = transaction.execute(Statements.get(statement), parameters);
        return result.stream().map(Row::new).onClose(result::close);
    }

    /** Without Cypher, which takes three times as long for the facts of an answer. */
    @Override
    public List<Row> facts(List<String> keys) {
        return keys.stream().map(this::fact).flatMap(Optional::stream).toList();
    }

    private Optional<Row> fact(String key) {
        try {
            Relationship fact = transaction.getRelationshipByElementId(key);
            Map<String, @Nullable Object> values = new HashMap<>(fact.getAllProperties());
            values.put("key", key);
            values.put("type", fact.getType().name());
            values.put("subject", fact.getStartNode().getProperty("id"));
            values.put("object", fact.getEndNode().getProperty("id"));
            return Optional.of(new Row(values));
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }

    private static RuntimeException translated(RuntimeException failure) {
        String code = failure instanceof Status.HasStatus known
                ? known.status().code().serialize()
                : failure instanceof QueryExecutionException query ? query.getStatusCode() : "";
        if (OutOfTime.isCode(code)) {
            return new OutOfTime(failure);
        }
        boolean away = failure instanceof DatabaseShutdownException
                || failure instanceof TransactionFailureException
                || code.startsWith("Neo.TransientError");
        return away ? new GraphUnavailable("Neo4j does not answer", failure) : failure;
    }
}
