package entente.neo4j.read;

import entente.neo4j.Row;
import entente.ontology.RelationType;

/**
 * A relationship as Neo4j stores it, with all properties that an answer shows. Its ends are internal ids only, since
 * the search that found it knows the entities.
 *
 * @param key its internal id in Neo4j
 * @param subject internal id of the start node
 * @param object internal id of the end node
 */
public record FullFact(long key, RelationType type, long subject, long object, FactDetails details) {
    /** {@return the fact of a row with the element ids {@code key}, {@code subject} and {@code object}} */
    static FullFact of(Row row) {
        return new FullFact(
                row.elementNumber("key"),
                row.relationType("type"),
                row.elementNumber("subject"),
                row.elementNumber("object"),
                FactDetails.of(
                        () -> row.text("key"),
                        FactDetails.PROPERTIES.stream().map(row.values()::get).toArray()));
    }
}
