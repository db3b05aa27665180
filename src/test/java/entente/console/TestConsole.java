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

/** A console on the shared Neo4j of the tests. */
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

    /** {@return a console with that concurrency limit and timeout} */
    public static Console waitingIn(ConcurrencyLimit limit, Duration timeout) {
        return new Console(TestGraph.driver(), limit, new ConsoleSettings(timeout, 10_000, DataSize.ofMegabytes(20)));
    }

    /** {@return whether Neo4j is running a query whose text contains the mark} */
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
     * The outcome of a query.
     *
     * @param code the code of its error; otherwise {@code rows} or {@code cut}
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
