package entente.neo4j.read;

import entente.neo4j.CypherFile;
import entente.ontology.RelationType;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The Cypher statements of {@code cypher/query}, by file name. */
final class Statements {
    /**
     * The placeholder in the files for a relationship of any relation type. With explicit types, Neo4j skips the
     * mentions of an entity, which far outnumber the facts about it.
     */
    private static final String ANY_FACT = ":FACT";

    private static final String FACTS =
            Arrays.stream(RelationType.values()).map(RelationType::name).collect(Collectors.joining("|", ":", ""));

    private static final Map<String, String> LOADED = new ConcurrentHashMap<>();

    private Statements() {}

    /** {@return the statement in a file, by its name without the extension} */
    static String get(String name) {
        return LOADED.computeIfAbsent(
                name, file -> CypherFile.get("query/" + file).text().replace(ANY_FACT, FACTS));
    }
}
