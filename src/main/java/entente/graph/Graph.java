package entente.graph;

import entente.document.Document;
import entente.graph.identity.NameLinks;
import entente.neo4j.GraphSettings;
import entente.neo4j.GraphUnavailable;
import entente.neo4j.Schema;
import entente.neo4j.StoreFull;
import entente.neo4j.WriteTooSlow;
import entente.neo4j.WriteTransaction;
import entente.neo4j.change.GraphChanges;
import entente.neo4j.server.DiskSpace;
import entente.resolution.DocumentFindings;
import entente.resolution.Identification;
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
import org.springframework.data.neo4j.core.DatabaseSelection;
import org.springframework.data.neo4j.core.UserSelection;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes to the graph. Each call is one atomic transaction. All calls are safe for use by many threads, and by many
 * services that share one Neo4j.
 *
 * <p>All calls throw {@link GraphUnavailable} while Neo4j does not answer.
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
     * {@return what writing the document did} Replaces a document with the same id if the document or the extractor has
     * changed. Otherwise does nothing.
     *
     * @param extractor name and version of the extractor
     * @param extractionJson the extraction before resolution, stored unchanged
     * @param links how what it names is linked with the graph
     * @throws IllegalArgumentException if the findings do not fit the document or are inconsistent
     * @throws StoreFull if the disk has too little free space
     * @throws WriteTooSlow if it takes longer than {@code entente.graph.write-timeout}
     */
    public Written write(
            Document document, String extractor, String extractionJson, DocumentFindings findings, NameLinks links) {
        if (holds(document.id(), document.fingerprint(), extractor)) {
            return DocumentWriter.written(Written.Status.UNCHANGED, findings.under(Identification.PLAIN));
        }
        disk.require();
        return change(transaction ->
                new DocumentWriter(transaction).write(document, extractor, extractionJson, findings, links));
    }

    /** {@return what was removed with the document, or empty if the graph does not hold it} */
    public Optional<Removed> remove(String documentId) {
        return change(transaction -> new DocumentWriter(transaction).remove(documentId));
    }

    /** {@return whether the graph holds this version of the document, read by this extractor} */
    public boolean holds(String documentId, String fingerprint, String extractor) {
        var version = new Version(fingerprint, extractor);
        return read(transaction -> Version.find(transaction, documentId).equals(Optional.of(version)));
    }

    /** {@return whether the graph holds no document} */
    public boolean empty() {
        return read(transaction ->
                transaction.list("is-empty", Map.of()).getFirst().get("empty").asBoolean());
    }

    /** {@return whether this is the first call for the mark} Of several concurrent calls, exactly one returns true. */
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

    /**
     * Retries if another transaction has removed a node while this one waited for its lock. The retry no longer finds
     * it.
     */
    private static <T> T retryably(TransactionContext transaction, Function<WriteTransaction, T> work) {
        try {
            return work.apply(new WriteTransaction(transaction));
        } catch (Neo4jException failure) {
            throw failure.code().endsWith("EntityNotFound")
                    ? new Overtaken("Another transaction removed a node that this one needs", failure)
                    : failure;
        }
    }

    private TransactionConfig config() {
        return TransactionConfig.builder().withTimeout(limit).build();
    }
}
