package entente.neo4j.read;

import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.internal.kernel.api.PropertyCursor;
import org.neo4j.internal.kernel.api.Read;
import org.neo4j.internal.kernel.api.RelationshipScanCursor;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.values.ElementIdMapper;

/**
 * Reads facts of the Neo4j within this process by number, all with the same cursors of its kernel: an answer has
 * hundreds, and Neo4j's own objects or Cypher take several times as long. Belongs to one transaction.
 */
final class EmbeddedFacts implements AutoCloseable {
    private final Read read;
    private final ElementIdMapper names;
    private final FactTokens tokens;
    private final RelationshipScanCursor fact;
    private final PropertyCursor property;

    EmbeddedFacts(InternalTransaction transaction) {
        KernelTransaction kernel = transaction.kernelTransaction();
        names = transaction.elementIdMapper();
        read = kernel.dataRead();
        tokens = FactTokens.of(kernel.tokenRead(), FactDetails.PROPERTIES);
        var cursors = kernel.cursors();
        fact = cursors.allocateRelationshipScanCursor(kernel.cursorContext(), kernel.memoryTracker());
        property = cursors.allocatePropertyCursor(kernel.cursorContext(), kernel.memoryTracker());
    }

    /** {@return those that are there} */
    List<FullFact> get(long[] keys) {
        List<FullFact> facts = new ArrayList<>(keys.length);
        for (long key : keys) {
            read.singleRelationship(key, fact);
            if (fact.next()) {
                RelationType type = tokens.type(fact);
                if (type != null) {
                    facts.add(get(key, type));
                }
            }
        }
        return facts;
    }

    @Override
    public void close() {
        property.close();
        fact.close();
    }

    private FullFact get(long key, RelationType type) {
        return new FullFact(
                key,
                type,
                fact.sourceNodeReference(),
                fact.targetNodeReference(),
                FactDetails.of(() -> names.relationshipElementId(key), tokens.values(fact, property)));
    }
}
