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
 * Answers queries of analysts in Cypher. Neo4j Community has no roles, so a query is read by Neo4j's own parser first, and
 * runs only when each of its parts is known to be harmless; it then runs in a transaction that may only read, within
 * limits on time, rows, size and memory. Safe for use by many threads.
 */
@Component
@EnableConfigurationProperties(ConsoleSettings.class)
public class Console {
    private final Driver driver;
    private final ConcurrencyLimit lane;
    private final ConsoleSettings settings;

    Console(Driver driver, ConcurrencyLimit lane, ConsoleSettings settings) {
        this.driver = driver;
        this.lane = lane;
        this.settings = settings;
    }

    /**
     * Runs a query and writes its answer as JSON while it comes. Returns when the answer is written or its reader is gone;
     * the query has ended then, or is being ended.
     *
     * @param parameters null, texts, numbers, truth values, dates, and lists and maps of them
     * @throws CypherFault when the query is refused or fails and nothing is written yet; later faults stand in the answer
     * @throws Busy when too many queries are waiting
     */
    public void answer(String query, Map<String, ? extends @Nullable Object> parameters, OutputStream out) {
        String text = checked(query, parameters).text();
        try (var execution = new Execution(driver, lane.enter(), settings, text, parameters)) {
            new AnswerWriter(execution, settings, out).write();
        }
    }

    /**
     * {@return the names of the parameters that a query uses} The query is not run.
     *
     * @param parameters values that it would run with
     * @throws CypherFault when the query would be refused
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
