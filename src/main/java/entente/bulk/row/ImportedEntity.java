package entente.bulk.row;

import entente.graph.Period;
import entente.neo4j.Properties;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entity that a table names.
 *
 * @param aliases other name forms, without the name itself
 * @param documents how many blocks of rows speak of it
 * @param kind of an agreement or event, else null
 * @param status of an agreement, else null
 * @param since of an agreement or event, else null
 * @param until of an agreement or event, else null
 */
public record ImportedEntity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        int documents,
        @Nullable String kind,
        @Nullable String status,
        @Nullable EdtfDate since,
        @Nullable EdtfDate until) {

    /** {@return the entity as properties in Neo4j} */
    public Map<String, Object> properties() {
        boolean described = type == EntityType.AGREEMENT || type == EntityType.EVENT;
        List<String> sorted = aliases.stream().distinct().sorted().toList();
        var properties = new Properties()
                .put("id", id)
                .put("name", name)
                .put("aliases", sorted)
                .put("importedAliases", sorted.isEmpty() ? null : sorted)
                .put("documents", (long) documents);
        if (described) {
            properties
                    .put("kind", kind)
                    .put("status", status)
                    .put("topics", List.of())
                    .putAll(Period.of(since, until).properties());
        }
        return properties.map();
    }
}
