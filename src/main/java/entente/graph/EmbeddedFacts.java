package entente.graph;

import entente.ontology.RelationType;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.internal.kernel.api.NodeCursor;
import org.neo4j.internal.kernel.api.PropertyCursor;
import org.neo4j.internal.kernel.api.Read;
import org.neo4j.internal.kernel.api.RelationshipScanCursor;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.storageengine.api.PropertySelection;
import org.neo4j.values.ElementIdMapper;

/**
 * Reads facts of the Neo4j within this process by number, all with the same cursors of its kernel: an answer has
 * hundreds, and Neo4j's own objects or Cypher take several times as long. Belongs to one transaction.
 */
final class EmbeddedFacts implements AutoCloseable {
    private static final List<String> PROPERTIES = List.of(
            "id",
            "title",
            "documents",
            "confidence",
            "modality",
            "since",
            "until",
            "quote",
            "document",
            "url",
            "publishedOn",
            "start",
            "end");

    private final Read read;
    private final ElementIdMapper names;
    private final FactTokens tokens;
    private final PropertySelection id;
    private final RelationshipScanCursor fact;
    private final NodeCursor end;
    private final PropertyCursor property;
    private final Long2ObjectOpenHashMap<Object> ends = new Long2ObjectOpenHashMap<>();

    EmbeddedFacts(InternalTransaction transaction) {
        KernelTransaction kernel = transaction.kernelTransaction();
        names = transaction.elementIdMapper();
        read = kernel.dataRead();
        tokens = FactTokens.of(kernel.tokenRead(), PROPERTIES);
        id = PropertySelection.selection(kernel.tokenRead().propertyKey("id"));
        var cursors = kernel.cursors();
        fact = cursors.allocateRelationshipScanCursor(kernel.cursorContext(), kernel.memoryTracker());
        end = cursors.allocateNodeCursor(kernel.cursorContext(), kernel.memoryTracker());
        property = cursors.allocatePropertyCursor(kernel.cursorContext(), kernel.memoryTracker());
    }

    /** {@return those that are there, as {@link Reading#facts} gives them} */
    List<Row> get(long[] keys) {
        List<Row> rows = new ArrayList<>(keys.length);
        for (long key : keys) {
            read.singleRelationship(key, fact);
            if (fact.next()) {
                RelationType type = tokens.type(fact);
                Object subject = end(fact.sourceNodeReference());
                Object object = end(fact.targetNodeReference());
                if (type != null && subject != null && object != null) {
                    rows.add(row(key, type, subject, object));
                }
            }
        }
        return rows;
    }

    @Override
    public void close() {
        property.close();
        end.close();
        fact.close();
    }

    private Row row(long key, RelationType type, Object subject, Object object) {
        Map<String, @Nullable Object> row = HashMap.newHashMap(PROPERTIES.size() + 4);
        row.put("key", key);
        row.put("type", type.name());
        row.put("subject", subject);
        row.put("object", object);
        @Nullable Object[] values = tokens.values(fact, property);
        for (int i = 0; i < values.length; i++) {
            row.put(PROPERTIES.get(i), values[i]);
        }
        // Whoever writes facts of his own may leave their ids out.
        row.computeIfAbsent("id", absent -> names.relationshipElementId(key));
        return new Row(row);
    }

    /** {@return the id of an end, which mostly is one of many facts} */
    private @Nullable Object end(long node) {
        Object known = ends.get(node);
        return known == null ? readEnd(node) : known;
    }

    private @Nullable Object readEnd(long node) {
        read.singleNode(node, end);
        if (end.next()) {
            end.properties(property, id);
            if (property.next()) {
                Object found = property.propertyValue().asObject();
                ends.put(node, found);
                return found;
            }
        }
        return null;
    }
}
