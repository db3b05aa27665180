package entente.neo4j.aggregate;

import entente.neo4j.GraphSettings;
import entente.neo4j.GraphUnavailable;
import entente.neo4j.Schema;
import entente.neo4j.StoreFull;
import entente.neo4j.WriteTooSlow;
import entente.neo4j.server.DiskSpace;
import java.time.Duration;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work on aggregates in one transaction. Statements that the work runs through the graph join it: all of it is
 * stored, or nothing. Safe for use by many threads.
 *
 * <p>Any call throws {@link GraphUnavailable} while Neo4j does not answer.
 */
@Component
public class AggregateTransactions {
    private static final int MOST_RUNS = 9;

    private final Schema schema;
    private final DiskSpace disk;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final Duration limit;

    AggregateTransactions(PlatformTransactionManager manager, Schema schema, DiskSpace disk, GraphSettings settings) {
        this.schema = schema;
        this.disk = disk;
        this.limit = settings.graph().writeTimeout();
        this.writing = new TransactionTemplate(manager);
        this.reading = new TransactionTemplate(manager);
        int seconds = Math.toIntExact(Math.max(1, limit.toSeconds()));
        writing.setTimeout(seconds);
        reading.setTimeout(seconds);
        reading.setReadOnly(true);
    }

    /**
     * {@return what the work gives} Work that throws leaves nothing behind. Work that lost a race against another writer
     * runs again, so it must not keep state between runs.
     *
     * @throws StoreFull when the disk has no room
     * @throws WriteTooSlow when it takes longer than {@code entente.graph.write-timeout}
     */
    public <T> T write(Supplier<T> work) {
        disk.require();
        return retried(() -> run(writing, work));
    }

    /** {@return what the work gives, of which nothing is stored} Throws like {@link #write}. */
    public <T> T preview(Supplier<T> work) {
        return retried(() -> run(writing, status -> {
            T result = work.get();
            status.setRollbackOnly();
            return result;
        }));
    }

    /** {@return what the work gives, which only reads} */
    public <T> T read(Supplier<T> work) {
        return run(reading, work);
    }

    private <T> T run(TransactionTemplate template, Supplier<T> work) {
        return run(template, status -> work.get());
    }

    @SuppressWarnings("NullAway") // The template passes on what the work gives.
    private <T> T run(TransactionTemplate template, TransactionCallback<T> work) {
        schema.require();
        try {
            return template.execute(work);
        } catch (RuntimeException failure) {
            throw translated(failure);
        }
    }

    private static <T> T retried(Supplier<T> work) {
        for (int run = 1; ; run++) {
            try {
                return work.get();
            } catch (RuntimeException failure) {
                boolean lost = failure instanceof TransientDataAccessException
                        || failure instanceof RetryableException
                        || failure.getCause() instanceof RetryableException;
                if (!lost || run == MOST_RUNS) {
                    throw failure;
                }
            }
        }
    }

    /** Spring wraps the driver's exceptions; callers get the same ones as from statements. */
    private RuntimeException translated(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Neo4jException neo4j) {
                return neo4j.code().contains("TransactionTimedOut")
                        ? new WriteTooSlow(limit, neo4j)
                        : GraphUnavailable.or(neo4j) instanceof GraphUnavailable away ? away : failure;
            }
        }
        return failure;
    }
}
