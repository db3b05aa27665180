package entente.neo4j.read;

import entente.neo4j.Row;
import entente.ontology.EntityType;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A node as Neo4j stores it, as far as searches look at it.
 *
 * @param name empty when the node has none
 */
public record StoredEntity(String id, EntityType type, String name) {
    private static final Map<String, EntityType> TYPES =
            Arrays.stream(EntityType.values()).collect(Collectors.toMap(EntityType::label, type -> type));

    /** {@return the entity of a row with its {@code id}, {@code labels} and {@code name}} */
    public static Optional<StoredEntity> find(Row row) {
        EntityType type = null;
        for (String label : row.texts("labels")) {
            type = first(type, label);
        }
        return Optional.ofNullable(of(row.values().get("id"), type, row.values().get("name")));
    }

    /**
     * {@return the entity with these properties} A node without a text as its id or without the label of a type is none:
     * somebody else wrote it, and no search could name it. A name that is no text counts as none.
     */
    static @Nullable StoredEntity of(@Nullable Object id, @Nullable EntityType type, @Nullable Object name) {
        return id instanceof String text && type != null
                ? new StoredEntity(text, type, name instanceof String known ? known : "")
                : null;
    }

    /** {@return that of two types which the ontology names first; the label may tell none} */
    static @Nullable EntityType first(@Nullable EntityType type, String label) {
        EntityType other = TYPES.get(label);
        return type == null || other != null && other.compareTo(type) < 0 ? other : type;
    }
}
