package entente.graph;

import entente.document.Document;
import entente.neo4j.GraphSettings;
import entente.neo4j.GraphUnavailable;
import entente.neo4j.Schema;
import entente.neo4j.StoreFull;
import entente.neo4j.WriteTooSlow;
import entente.neo4j.WriteTransaction;
import entente.neo4j.change.GraphChanges;
import entente.neo4j.server.DiskSpace;
import entente.resolution.Resolution;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.springframework.data.neo4j.core.DatabaseSelection;
import org.springframework.data.neo4j.core.UserSelection;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The writing side of the graph. Each call is one transaction: it is done in full or not at all. All calls are safe for
 * use by many threads, and by many services on one Neo4j.
 *
 * <p>Any call throws {@link GraphUnavailable} while Neo4j does not answer.
 */
@Component
public class Graph {
    private final Driver driver;
    private final Schema schema;
    private final DiskSpace disk;
    private final GraphChanges changes;
    private final Duration limit;

    Graph(Driver driver, Schema schema, DiskSpace disk, GraphChanges changes, GraphSettings settings) {
        this.driver = driver;
        this.schema = schema;
        this.disk = disk;
        this.changes = changes;
        this.limit = settings.graph().writeTimeout();
    }

    /**
     * {@return what writing the document did} A document of the same id is replaced when it differs, and stays untouched
     * when neither it nor the extractor has changed.
     *
     * @param extractor name and version of what found the findings
     * @param extractionJson the findings as they were before resolution, kept as they are
     * @throws IllegalArgumentException when the findings do not fit the document or each other
     * @throws StoreFull when the disk has no room for it
     * @throws WriteTooSlow when it takes longer than {@code entente.graph.write-timeout}
     */
    public Written write(Document document, String extractor, String extractionJson, Resolution resolution) {
        ResolutionCheck.check(document, resolution);
        if (holds(document.id(), document.fingerprint(), extractor)) {
            return DocumentWriter.written(Written.Status.UNCHANGED, resolution);
        }
        disk.require();
        return change(
                transaction -> new DocumentWriter(transaction).write(document, extractor, extractionJson, resolution));
    }

    /** {@return what went with the document, or nothing when the graph does not hold it} */
    public Optional<Removed> remove(String documentId) {
        return change(transaction -> new DocumentWriter(transaction).remove(documentId));
    }

    /** {@return whether the graph holds the document in this version, read by this extractor} */
    public boolean holds(String documentId, String fingerprint, String extractor) {
        var version = new Version(fingerprint, extractor);
        return read(transaction -> Version.find(transaction, documentId).equals(Optional.of(version)));
    }

    /** {@return whether the graph holds no document} */
    public boolean empty() {
        return read(transaction ->
                transaction.list("is-empty", Map.of()).getFirst().get("empty").asBoolean());
    }

    /** {@return whether nobody asked this of the mark before} Of several who ask at once, one hears that he was first. */
    public boolean firstTime(String mark) {
        return change(transaction -> transaction
                        .change("set-mark", Map.of("id", "first-time/" + mark))
                        .nodesCreated()
                > 0);
    }

    /** {@return what the work gives, which only reads} It joins the transaction of aggregates, if one is under way. */
    public <T> T read(Function<WriteTransaction, T> work) {
        Transaction shared = shared();
        return shared != null
                ? work.apply(new WriteTransaction(shared))
                : run(session -> session.executeRead(tx -> work.apply(new WriteTransaction(tx)), config()));
    }

    /** {@return what the work gives} It joins the transaction of aggregates, if one is under way. */
    public <T> T change(Function<WriteTransaction, T> work) {
        Transaction shared = shared();
        if (shared != null) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    changes.follow();
                }
            });
            return work.apply(new WriteTransaction(shared));
        }
        T done = run(session -> session.executeWrite(tx -> retryably(tx, work), config()));
        changes.follow();
        return done;
    }

    private @Nullable Transaction shared() {
        return Neo4jTransactionManager.retrieveTransaction(
                driver, DatabaseSelection.undecided(), UserSelection.connectedUser());
    }

    private <T> T run(Function<Session, T> work) {
        schema.require();
        try (Session session = driver.session(SessionConfig.builder()
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build())) {
            return work.apply(session);
        } catch (Neo4jException failure) {
            throw failure.code().contains("TransactionTimedOut")
                    ? new WriteTooSlow(limit, failure)
                    : GraphUnavailable.or(failure);
        }
    }

    /** A node that another transaction removes while this one waits for it is no error: the next try does not find it. */
    private static <T> T retryably(TransactionContext transaction, Function<WriteTransaction, T> work) {
        try {
            return work.apply(new WriteTransaction(transaction));
        } catch (Neo4jException failure) {
            throw failure.code().endsWith("EntityNotFound") ? new Overtaken(failure) : failure;
        }
    }

    private TransactionConfig config() {
        return TransactionConfig.builder().withTimeout(limit).build();
    }

    private static final class Overtaken extends RuntimeException implements RetryableException {
        Overtaken(Throwable cause) {
            super("Another transaction removed what this one needs", cause);
        }
    }
}
