package entente.neo4j.read;

import entente.neo4j.Row;
import entente.ontology.RelationType;

/**
 * A relationship as Neo4j stores it, with all that an answer shows of it. Its ends are known by Neo4j's own numbers: the
 * search that found it knows the rest of them.
 *
 * @param key Neo4j's own number of it
 * @param subject that of the node it starts from
 * @param object that of the node it leads to
 */
public record FullFact(long key, RelationType type, long subject, long object, FactDetails details) {
    /** {@return the fact of a row that gives element ids as key, subject and object} */
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
