package entente.neo4j.read;

import entente.neo4j.Row;
import entente.ontology.EntityType;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The part of an entity node that searches use.
 *
 * @param name the name; empty if the node has none
 */
public record StoredEntity(String id, EntityType type, String name) {
    private static final Map<String, EntityType> TYPES =
            Arrays.stream(EntityType.values()).collect(Collectors.toMap(EntityType::label, type -> type));

    /** {@return the entity of a row with {@code id}, {@code labels} and {@code name}} */
    public static Optional<StoredEntity> find(Row row) {
        EntityType type = null;
        for (String label : row.texts("labels")) {
            type = first(type, label);
        }
        return Optional.ofNullable(of(row.values().get("id"), type, row.values().get("name")));
    }

    /**
     * {@return the entity with these properties, null if it is not a valid one} A node that another client wrote may
     * lack a string id or the label of a type; searches ignore it. A name that is not a string counts as missing.
     */
    static @Nullable StoredEntity of(@Nullable Object id, @Nullable EntityType type, @Nullable Object name) {
        return id instanceof String text && type != null
                ? new StoredEntity(text, type, name instanceof String known ? known : "")
                : null;
    }

    /**
     * {@return the given type or that of the label, whichever comes first in the ontology; the label may be no type}
     */
    static @Nullable EntityType first(@Nullable EntityType type, String label) {
        EntityType other = TYPES.get(label);
        return type == null || other != null && other.compareTo(type) < 0 ? other : type;
    }
}
