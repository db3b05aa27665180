package entente.console;

import entente.graph.TestGraph;
import entente.query.ConcurrencyLimit;
import entente.query.TestConcurrencyLimit;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A console over the one Neo4j of all tests. */
public record TestConsole(Console console) {
    public static TestConsole of(Duration timeout, int maxRows, DataSize maxAnswer) {
        return new TestConsole(new Console(
                TestGraph.driver(),
                TestConcurrencyLimit.of(4, 64, Duration.ofSeconds(60)),
                new ConsoleSettings(timeout, maxRows, maxAnswer)));
    }

    public static TestConsole patient() {
        return of(Duration.ofSeconds(60), 10_000, DataSize.ofMegabytes(20));
    }

    /** {@return one whose queries wait in this lane, and take no longer than this} */
    public static Console waitingIn(ConcurrencyLimit lane, Duration timeout) {
        return new Console(TestGraph.driver(), lane, new ConsoleSettings(timeout, 10_000, DataSize.ofMegabytes(20)));
    }

    /** {@return whether Neo4j is at a query in whose text this stands} */
    public static boolean isRunning(String mark) {
        return !TestGraph.driver()
                .executableQuery("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $mark"
                        + " AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery")
                .withParameters(Map.of("mark", mark))
                .execute()
                .records()
                .isEmpty();
    }

    public JsonNode ask(String query, Map<String, ? extends @Nullable Object> parameters) {
        var out = new ByteArrayOutputStream();
        console.answer(query, parameters, out);
        return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    }

    /**
     * How a query ended.
     *
     * @param code that of its fault; else {@code rows} or {@code cut}
     */
    record Outcome(String code, String message) {}

    Outcome outcome(String query, Map<String, ? extends @Nullable Object> parameters) {
        try {
            JsonNode answer = ask(query, parameters);
            JsonNode problem = answer.path("problem");
            return problem.isObject()
                    ? new Outcome(
                            problem.path("code").asString(),
                            problem.path("detail").asString())
                    : new Outcome(answer.path("cut").asBoolean() ? "cut" : "rows", "");
        } catch (CypherFault fault) {
            return new Outcome(fault.code(), String.valueOf(fault.getMessage()));
        }
    }
}
