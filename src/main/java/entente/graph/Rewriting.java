package entente.graph;

import entente.neo4j.WriteTransaction;
import entente.resolution.Resolver;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Writes documents and added facts again whose names have become other entities. They are marked in the transaction of the judgement, so
 * after a crash the marks are still there and the work goes on at the next start.
 */
@Component
public class Rewriting {
    private static final Logger LOG = LoggerFactory.getLogger(Rewriting.class);

    /** The documents of one transaction. */
    private static final int AT_ONCE = 50;

    private final Graph graph;
    private final Resolver resolver;

    Rewriting(Graph graph, Resolver resolver) {
        this.graph = graph;
        this.resolver = resolver;
    }

    /** Writes all marked documents again, some in each transaction. {@return what that changed} */
    public Effect all() {
        Effect sum = Effect.NONE;
        while (graph.read(Rewriting::marked) > 0) {
            sum = sum.plus(graph.change(transaction -> some(transaction, AT_ONCE)));
        }
        return sum;
    }

    /** {@return how many documents are marked} */
    public static int marked(WriteTransaction transaction) {
        return transaction
                .list("count-stale-documents", Map.of())
                .getFirst()
                .get("documents")
                .asInt();
    }

    /**
     * Writes up to {@code most} marked documents again within the transaction, and added facts that need it then.
     * {@return what that changed}
     */
    public Effect some(WriteTransaction transaction, int most) {
        var count = new EffectCount(transaction);
        int left = most;
        while (left > 0) {
            var documents = transaction.list("list-stale-documents", Map.of("most", left));
            documents.forEach(row -> rewrite(transaction, row.get("id").asString(), count));
            left -= documents.size();
            var facts = left == 0 ? documents : transaction.list("list-stale-facts", Map.of("most", left));
            if (left > 0) {
                facts.forEach(
                        row -> new FactWriter(transaction).rewrite(row.get("id").asString(), count));
                left -= facts.size();
            }
            if (documents.isEmpty() && facts.isEmpty()) {
                break;
            }
        }
        return count.count();
    }

    private void rewrite(WriteTransaction transaction, String id, EffectCount count) {
        try {
            new DocumentWriter(transaction).rewrite(id, resolver, count);
        } catch (JacksonException unreadable) {
            LOG.error("The stored extraction of {} cannot be read; the document stays as it is", id, unreadable);
            transaction.change("unmark-document", Map.of("id", id));
        }
    }
}
