package entente.console;

import entente.query.Busy;
import entente.query.ConcurrencyLimit;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.ast.Statement;
import org.neo4j.driver.Driver;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Runs Cypher queries of analysts. Neo4j Community has no roles, so Neo4j's own parser parses a query first, and it runs
 * only if each of its parts is in the list of allowed ones. It runs in a read transaction, with limits on time, rows, size
 * and memory. Thread-safe.
 */
@Component
@EnableConfigurationProperties(ConsoleSettings.class)
public class Console {
    private final Driver driver;
    private final ConcurrencyLimit limit;
    private final ConsoleSettings settings;

    Console(Driver driver, ConcurrencyLimit limit, ConsoleSettings settings) {
        this.driver = driver;
        this.limit = limit;
        this.settings = settings;
    }

    /**
     * Runs a query and writes its rows as JSON while they arrive. Returns when the response is complete or the caller has
     * closed the connection; the query has ended then, or is being terminated.
     *
     * @param parameters null, texts, numbers, booleans, dates, and lists and maps of them
     * @throws CypherFault if the query is rejected, or fails before anything is written; later errors are in the response
     * @throws Busy if too many queries are waiting
     */
    public void answer(String query, Map<String, ? extends @Nullable Object> parameters, OutputStream out) {
        String text = checked(query, parameters).text();
        try (var execution = new Execution(driver, limit.acquire(), settings, text, parameters)) {
            new AnswerWriter(execution, settings, out).write();
        }
    }

    /**
     * Checks a query without running it.
     *
     * @param parameters values for the parameters of the query
     * @return the names of the parameters that the query uses
     * @throws CypherFault if the query is rejected
     */
    public Set<String> check(String query, Map<String, ? extends @Nullable Object> parameters) {
        return checked(query, parameters).parameters();
    }

    private static ParsedQuery checked(String query, Map<String, ? extends @Nullable Object> parameters) {
        ParsedQuery parsed = ParsedQuery.of(query);
        Statement statement = parsed.statement();
        Guard.check(statement);
        Loops.check(statement, parameters);
        return parsed;
    }
}
