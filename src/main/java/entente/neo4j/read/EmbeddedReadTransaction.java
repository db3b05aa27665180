package entente.neo4j.read;

import entente.neo4j.GraphUnavailable;
import entente.neo4j.OutOfTime;
import entente.neo4j.Row;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.DatabaseShutdownException;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.TransactionFailureException;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;

/** A transaction of the Neo4j within this process. */
record EmbeddedReadTransaction(Transaction transaction) implements ReadTransaction {
    private static final Label DOCUMENT = Label.label("Document");

    /** {@return what the work gives, see {@link Neo4jReader#read}} */
    static <T> T read(GraphDatabaseService database, Duration limit, Function<ReadTransaction, T> work) {
        try (Transaction transaction = database.beginTx(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            return work.apply(new EmbeddedReadTransaction(transaction));
        } catch (RuntimeException failure) {
            throw translated(failure);
        }
    }

    @Override
    public Stream<Row> stream(String statement, Map<String, Object> parameters) {
        Result result = transaction.execute(Statements.get(statement), parameters);
        return result.stream().map(Row::new).onClose(result::close);
    }

    @Override
    public List<FullFact> facts(long[] keys) {
        try (var facts = new EmbeddedFacts((InternalTransaction) transaction)) {
            return facts.get(keys);
        }
    }

    @Override
    public Map<String, String> titles(Collection<String> documents) {
        Map<String, String> titles = new HashMap<>();
        for (String id : documents) {
            String title = title(id);
            if (title != null) {
                titles.put(id, title);
            }
        }
        return titles;
    }

    private @Nullable String title(String document) {
        try {
            Node found = transaction.findNode(DOCUMENT, "id", document);
            return found == null ? null : (String) found.getProperty("title", null);
        } catch (NotFoundException gone) {
            return null;
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
