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
 * The token ids of a store for the types of facts and for some of their properties.
 *
 * @param types relation types by token id; null for types of relationships that are not facts
 * @param keys token ids of the properties
 * @param selection selection of these properties, so that no others are read
 */
record FactTokens(@Nullable RelationType[] types, int[] keys, PropertySelection selection) {
    /** {@return the tokens of a store for the properties with these names} */
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

    /** {@return the type of the relationship at the cursor, null if it is not a fact} */
    @Nullable
    RelationType type(RelationshipScanCursor cursor) {
        int number = cursor.type();
        return number < types.length ? types[number] : null;
    }

    /** {@return the values of the properties of the relationship at the cursor, in the order of the keys} */
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
