package entente.neo4j.read;

import entente.neo4j.CypherFile;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The Cypher statements of {@code cypher/query}, by file name. */
final class Statements {
    private static final Map<String, String> LOADED = new ConcurrentHashMap<>();

    private Statements() {}

    /** {@return the statement in a file, by its name without the extension} */
    static String get(String name) {
        return LOADED.computeIfAbsent(
                name, file -> CypherFile.get("query/" + file).text());
    }
}
