package entente.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.graph.TestGraph;
import entente.query.Busy;
import entente.query.TestConcurrencyLimit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

class ConsoleTest {
    private static final String SLOW = "UNWIND range(1, 1000000000000) AS x WITH x WHERE x < 0 RETURN x";
    private static final Map<String, Object> NONE = Map.of();

    @BeforeAll
    static void fillGraph() {
        TestGraph.empty();
        TestGraph.driver()
                .executableQuery("CREATE (:Entity:Person {id: 'a', name: 'Ana Lund', born: date('1970-01-02')})"
                        + "-[:MET {since: '2024'}]->(:Entity {id: 'b'})")
                .execute();
    }

    @Test
    void returnsColumnsAndRows() {
        var answer = TestConsole.patient().ask("MATCH (n:Person) RETURN n.name AS name, 1 AS one", NONE);
        assertThat(answer.path("columns").toString()).isEqualTo("[\"name\",\"one\"]");
        assertThat(answer.path("rows").toString()).isEqualTo("[[\"Ana Lund\",1]]");
        assertThat(answer.path("shown").asInt()).isOne();
        assertThat(answer.path("cut").asBoolean()).isFalse();
        assertThat(answer.path("took").isIntegralNumber()).isTrue();
        assertThat(answer.has("problem")).isFalse();
    }

    @Test
    void writesEveryKindOfValueAsJson() {
        var row = TestConsole.patient()
                .ask(
                        "MATCH p = (a)-[r:MET]->(b) RETURN a, r, p, a.born, duration('P1DT2H'), point({x: 1, y: 2}),"
                                + " [1, 'x', null], {a: true}, 0.0 / 0.0, datetime('2024-05-03T10:00Z'), localtime('10:15'),"
                                + " point({x: 1, y: 2, z: 3}), $nothing",
                        nothing())
                .path("rows")
                .path(0);
        assertThat(row.path(0).path("labels").toString()).isEqualTo("[\"Entity\",\"Person\"]");
        assertThat(row.path(0).path("properties").path("born").asString()).isEqualTo("1970-01-02");
        assertThat(row.path(1).path("type").asString()).isEqualTo("MET");
        assertThat(row.path(1).path("start").asString())
                .isEqualTo(row.path(0).path("elementId").asString());
        assertThat(row.path(2).path("nodes").size()).isEqualTo(2);
        assertThat(row.path(2).path("relationships").path(0)).isEqualTo(row.path(1));
        assertThat(row.path(3).asString()).isEqualTo("1970-01-02");
        assertThat(row.path(4).asString()).startsWith("P");
        assertThat(row.path(5).toString()).isEqualTo("{\"srid\":7203,\"x\":1.0,\"y\":2.0}");
        assertThat(row.path(6).toString()).isEqualTo("[1,\"x\",null]");
        assertThat(row.path(7).toString()).isEqualTo("{\"a\":true}");
        assertThat(row.path(8).asString()).isEqualTo("NaN");
        assertThat(row.path(9).asString()).isEqualTo("2024-05-03T10:00Z");
        assertThat(row.path(10).asString()).isEqualTo("10:15");
        assertThat(row.path(11).path("z").asDouble()).isEqualTo(3);
        assertThat(row.path(12).isNull()).isTrue();
    }

    @Test
    void bindsParametersAsValues() {
        assertThat(TestConsole.patient()
                        .ask("RETURN $day.year AS year", Map.of("day", LocalDate.of(2024, 5, 3)))
                        .path("rows")
                        .toString())
                .isEqualTo("[[2024]]");
    }

    @Test
    void limitsTheRows() {
        var few = TestConsole.of(Duration.ofSeconds(60), 3, DataSize.ofMegabytes(1));
        var cut = few.ask("UNWIND range(1, 4) AS x RETURN x", NONE);
        assertThat(cut.path("shown").asInt()).isEqualTo(3);
        assertThat(cut.path("rows").size()).isEqualTo(3);
        assertThat(cut.path("cut").asBoolean()).isTrue();
        assertThat(few.ask("UNWIND range(1, 3) AS x RETURN x", NONE).path("cut").asBoolean())
                .isFalse();
    }

    @Test
    void limitsTheSizeOfTheResponse() {
        var small = TestConsole.of(Duration.ofSeconds(60), 10_000, DataSize.ofKilobytes(20));
        var answer = small.ask("UNWIND range(1, 10000) AS x RETURN x, range(1, 1000) AS l", NONE);
        assertThat(answer.path("cut").asBoolean()).isTrue();
        assertThat(answer.path("shown").asInt()).isBetween(1, 20);
    }

    @Test
    void reportsATimeoutInAResponseThatHasBegun() {
        var out = new ByteArrayOutputStream();
        TestConsole.of(Duration.ofMillis(2_500), 10, DataSize.ofMegabytes(1))
                .console()
                .answer(SLOW, NONE, out);
        String answer = out.toString(StandardCharsets.UTF_8);
        assertThat(answer).startsWith(" ");
        var problem = JsonMapper.shared().readTree(answer).path("problem");
        assertThat(problem.path("code").asString()).isEqualTo("too-slow");
        assertThat(problem.path("detail").asString()).contains("2500 ms (entente.console.timeout)");
    }

    @Test
    void reportsATimeoutBeforeTheResponseBegins() {
        var hasty = TestConsole.of(Duration.ofMillis(100), 10, DataSize.ofMegabytes(1));
        assertThat(hasty.outcome(SLOW, NONE).code()).isEqualTo("too-slow");
    }

    @Test
    void limitsTheMemoryOfAQuery() {
        assertThat(TestConsole.patient()
                        .outcome("UNWIND range(1, 1000000000) AS x RETURN size(collect(x)) AS n", NONE)
                        .code())
                .isEqualTo("cypher-too-big");
    }

    @Test
    void endsAQueryWhenItsCallerDisconnects() throws InterruptedException {
        String mark = "/* the reader of this one goes */ ";
        var reading = Thread.ofVirtual()
                .start(() -> TestConsole.patient()
                        .console()
                        .answer(
                                "/* mark */ " + SLOW.replace("x < 0", "x < 0 AND '" + mark + "' <> ''"),
                                NONE,
                                new Gone()));
        assertThat(reading.join(Duration.ofSeconds(20))).isTrue();
        long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (TestConsole.isRunning(mark) && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        assertThat(TestConsole.isRunning(mark)).isFalse();
    }

    @Test
    void aCallerThatStopsReadingBlocksOthersOnlyUntilTheTimeout() throws InterruptedException {
        var console = TestConsole.waitingIn(TestConcurrencyLimit.of(1, 0, Duration.ZERO), Duration.ofSeconds(3));
        var answer = new Stalled();
        var reading =
                Thread.ofVirtual().start(() -> console.answer("UNWIND range(1, 9000) AS x RETURN x", NONE, answer));
        answer.begun.await();
        assertThatThrownBy(() -> console.answer("RETURN 1", NONE, OutputStream.nullOutputStream()))
                .isInstanceOf(Busy.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .ignoreExceptionsInstanceOf(Busy.class)
                .until(() -> {
                    console.answer("RETURN 1", NONE, OutputStream.nullOutputStream());
                    return true;
                });
        assertThat(reading.isAlive()).as("the first caller still does not read").isTrue();
        answer.readOn.countDown();
        assertThat(reading.join(Duration.ofSeconds(20))).isTrue();
        assertThat(answer.toString(StandardCharsets.UTF_8)).contains("too-slow");
    }

    @Test
    void countsAgainstTheLimitOfExpensiveQueries() {
        var limit = TestConcurrencyLimit.of(1, 0, Duration.ZERO);
        var console = TestConsole.waitingIn(limit, Duration.ofSeconds(10));
        try (var permit = limit.acquire()) {
            assertThatThrownBy(() -> console.answer("RETURN 1", NONE, OutputStream.nullOutputStream()))
                    .isInstanceOf(Busy.class);
            assertThatThrownBy(() -> console.answer("CREATE (n)", NONE, OutputStream.nullOutputStream()))
                    .as("a rejected query does not wait")
                    .isInstanceOf(CypherFault.class);
        }
    }

    private static Map<String, @Nullable Object> nothing() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("nothing", null);
        return parameters;
    }

    /** A connection whose other end does not read for a while. */
    private static final class Stalled extends ByteArrayOutputStream {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch readOn = new CountDownLatch(1);

        @Override
        public void write(byte[] bytes, int from, int length) {
            begun.countDown();
            try {
                readOn.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            super.write(bytes, from, length);
        }
    }

    /** A connection whose other end is closed: the first write still succeeds. */
    private static final class Gone extends OutputStream {
        private int writes;

        @Override
        public void write(int value) throws IOException {
            if (++writes > 1) {
                throw new IOException("Broken pipe");
            }
        }
    }
}
