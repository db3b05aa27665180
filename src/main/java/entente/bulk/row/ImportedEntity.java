package entente.bulk.row;

import entente.graph.Period;
import entente.neo4j.Properties;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entity of a table.
 *
 * @param aliases other names, without the name itself
 * @param identifiers what registers call it, such as {@code wikidata:Q239}
 * @param documents number of blocks of rows that refer to it
 * @param kind kind of an agreement or event, otherwise null
 * @param status status of an agreement, otherwise null
 * @param since date or start of an agreement or event, otherwise null
 * @param until end of an agreement or event, otherwise null
 */
public record ImportedEntity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        List<String> identifiers,
        int documents,
        @Nullable String kind,
        @Nullable String status,
        @Nullable EdtfDate since,
        @Nullable EdtfDate until) {

    /** {@return the entity as properties in Neo4j} */
    public Map<String, Object> properties() {
        List<String> sorted = aliases.stream().distinct().sorted().toList();
        List<String> known = identifiers.stream().distinct().sorted().toList();
        var properties = new Properties()
                .put("id", id)
                .put("name", name)
                .put("aliases", sorted)
                .put("importedAliases", sorted.isEmpty() ? null : sorted)
                .put("imported", true)
                .put("identifiers", known.isEmpty() ? null : known)
                .put("importedIdentifiers", known.isEmpty() ? null : known)
                .put("documents", (long) documents);
        if (type.described()) {
            properties
                    .put("kind", kind)
                    .put("status", status)
                    .put("topics", List.of())
                    .putAll(Period.of(since, until).properties());
        }
        return properties.map();
    }
}
