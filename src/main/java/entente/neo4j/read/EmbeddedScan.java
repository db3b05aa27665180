package entente.neo4j.read;

import entente.ontology.EntityType;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.Transaction;
import org.neo4j.internal.kernel.api.PartitionedScan;
import org.neo4j.internal.kernel.api.RelationshipScanCursor;
import org.neo4j.kernel.api.ExecutionContext;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;

/**
 * Reads the fact layer of the Neo4j within this process. Facts are read by its kernel's cursors, in the order in which
 * they are stored and with all cores, which is many times faster than any statement.
 */
record EmbeddedScan(GraphDatabaseService database) implements GraphScan {
    /** Facts are handed on in batches, so that threads seldom wait for each other. */
    private static final int BATCH = 1_000;

    /** Parts of the store for each core, so that none is left to wait long for the last. */
    private static final int PARTS = 16;

    private record Read(long subject, long object, StoredFact fact) {}

    @Override
    @SuppressWarnings({"deprecation", "removal"}) // Element ids as texts would cost more than all the rest.
    public void entities(EntitySink sink) {
        try (Transaction transaction = database.beginTx();
                var nodes = transaction.findNodes(Label.label("Entity"))) {
            while (nodes.hasNext()) {
                Node node = nodes.next();
                StoredEntity entity = find(node);
                if (entity != null) {
                    sink.entity(node.getId(), entity);
                }
            }
        }
    }

    @Override
    public void facts(FactSink sink) {
        int cores = Runtime.getRuntime().availableProcessors();
        try (var transaction = (InternalTransaction) database.beginTx();
                var statement = transaction.kernelTransaction().acquireStatement()) {
            KernelTransaction kernel = transaction.kernelTransaction();
            var scan = kernel.dataRead().allRelationshipsScan(cores * PARTS, kernel.cursorContext());
            var tokens = FactTokens.of(kernel.tokenRead(), StoredFact.PROPERTIES);
            List<ExecutionContext> contexts = new ArrayList<>();
            // The common pool has one thread where there are two cores.
            try (var threads = Executors.newFixedThreadPool(cores)) {
                List<CompletableFuture<Void>> readers = new ArrayList<>();
                for (int core = 0; core < cores; core++) {
                    ExecutionContext context = kernel.createExecutionContext();
                    contexts.add(context);
                    readers.add(CompletableFuture.runAsync(() -> read(scan, context, tokens, sink), threads));
                }
                CompletableFuture.allOf(readers.toArray(CompletableFuture[]::new))
                        .join();
            } catch (CompletionException failure) {
                throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
            } finally {
                contexts.forEach(ExecutionContext::close);
            }
        }
    }

    private static void read(
            PartitionedScan<RelationshipScanCursor> scan, ExecutionContext context, FactTokens tokens, FactSink sink) {
        List<Read> batch = new ArrayList<>(BATCH);
        try (var found = context.cursors()
                        .allocateRelationshipScanCursor(context.cursorContext(), context.memoryTracker());
                var properties =
                        context.cursors().allocatePropertyCursor(context.cursorContext(), context.memoryTracker())) {
            while (scan.reservePartition(found, context)) {
                while (found.next()) {
                    RelationType type = tokens.type(found);
                    if (type != null) {
                        batch.add(new Read(
                                found.sourceNodeReference(),
                                found.targetNodeReference(),
                                StoredFact.of(found.relationshipReference(), type, tokens.values(found, properties))));
                    }
                    if (batch.size() == BATCH) {
                        hand(batch, sink);
                    }
                }
            }
            hand(batch, sink);
        } finally {
            context.complete();
        }
    }

    private static void hand(List<Read> batch, FactSink sink) {
        synchronized (sink) {
            batch.forEach(read -> sink.fact(read.subject(), read.object(), read.fact()));
        }
        batch.clear();
    }

    private static @Nullable StoredEntity find(Node node) {
        try {
            EntityType type = null;
            for (Label label : node.getLabels()) {
                type = StoredEntity.first(type, label.name());
            }
            return StoredEntity.of(node.getProperty("id", null), type, node.getProperty("name", null));
        } catch (NotFoundException gone) {
            return null;
        }
    }
}
