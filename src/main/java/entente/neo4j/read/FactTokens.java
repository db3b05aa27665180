package entente.neo4j.read;

import entente.ontology.RelationType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.internal.kernel.api.PropertyCursor;
import org.neo4j.internal.kernel.api.RelationshipScanCursor;
import org.neo4j.internal.kernel.api.TokenRead;
import org.neo4j.storageengine.api.PropertySelection;

/**
 * The numbers that a store has for the types of facts and for some of their properties.
 *
 * @param types by number; null for those that are no facts
 * @param keys of the properties
 * @param selection of the same, so that no others are read
 */
record FactTokens(@Nullable RelationType[] types, int[] keys, PropertySelection selection) {
    /** {@return those of a store for properties of these names} */
    static FactTokens of(TokenRead tokens, List<String> properties) {
        RelationType[] types = new RelationType[tokens.relationshipTypeCount()];
        for (RelationType type : RelationType.values()) {
            int number = tokens.relationshipType(type.name());
            if (number >= 0) {
                types = number < types.length ? types : Arrays.copyOf(types, number + 1);
                types[number] = type;
            }
        }
        int[] keys = properties.stream().mapToInt(tokens::propertyKey).toArray();
        return new FactTokens(types, keys, PropertySelection.selection(keys));
    }

    /** {@return the type of the relationship that the cursor is at, null when it is no fact} */
    @Nullable
    RelationType type(RelationshipScanCursor cursor) {
        int number = cursor.type();
        return number < types.length ? types[number] : null;
    }

    /** {@return the properties of the relationship that the cursor is at, in their order} */
    @Nullable
    Object[] values(RelationshipScanCursor cursor, PropertyCursor properties) {
        @Nullable Object[] values = new Object[keys.length];
        cursor.properties(properties, selection);
        while (properties.next()) {
            int key = properties.propertyKey();
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] == key) {
                    values[i] = properties.propertyValue().asObject();
                }
            }
        }
        return values;
    }
}
