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
     * What the files write for "a relation of any type of the ontology". Naming the types lets Neo4j skip the mentions of
     * an entity, which are many times more than the facts about it.
     */
    private static final String ANY_FACT = ":FACT";

    private static final String FACTS =
            Arrays.stream(RelationType.values()).map(RelationType::name).collect(Collectors.joining("|", ":", ""));

    private static final Map<String, String> LOADED = new ConcurrentHashMap<>();

    private Statements() {}

    /** {@return the statement of the file with that name, without its ending} */
    static String get(String name) {
        return LOADED.computeIfAbsent(
                name, file -> CypherFile.get("query/" + file).text().replace(ANY_FACT, FACTS));
    }
}
