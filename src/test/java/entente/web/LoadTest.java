package entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.when;

import entente.console.Console;
import entente.console.TestConsole;
import entente.graph.TestGraph;
import entente.query.TestConcurrencyLimit;
import entente.query.TestEntities;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Callers who ask for too much, and callers who leave, over real connections and a real Neo4j. */
class LoadTest extends ServiceTest {
    private static final int CALLERS = 200;
    private static final int ROOM = 2;
    private static final int QUEUE = 8;

    /** Nobody waits so long here: what a test takes beyond its limits is time that a slow machine needs. */
    private static final Duration LONG = Duration.ofMinutes(2);

    /** The condition needs all of them, or Neo4j would look at two and know that there is nothing to count. */
    private static final String PRODUCT =
            "/* %s */ MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity), (e:Entity), (f:Entity)"
                    + " WHERE a.name + b.name + c.name + d.name + e.name + f.name = 'nobody' RETURN count(*)";

    @BeforeEach
    void write() {
        TestGraph.empty()
                .executableQuery("UNWIND range(1, 200) AS i"
                        + " CREATE (:Entity:Place {id: 'place-' + i, name: 'Port ' + i, aliases: [], documents: 1})")
                .execute();
        var shared = TestEntities.shared();
        when(entities.search(any(), any(), any(), anyInt(), any()))
                .thenAnswer(call -> shared.search(
                        call.getArgument(0),
                        call.getArgument(1),
                        call.getArgument(2),
                        call.getArgument(3),
                        call.getArgument(4)));
        when(entities.get(any())).thenAnswer(call -> shared.get(call.getArgument(0)));
    }

    @AfterAll
    static void clear() {
        TestGraph.empty();
    }

    @Test
    void twoHundredExpensiveCallsAtOnceLeaveTheCheapOnesAnswered() {
        answersFrom(TestConsole.waitingIn(TestConcurrencyLimit.of(ROOM, QUEUE, LONG), Duration.ofMillis(800)));
        String query = PRODUCT.formatted("one of many");
        // What is compiled and planned by the first call takes longer than all that is measured here.
        askCheaply(100);
        List<CompletableFuture<Calls.Answer>> expensive = IntStream.range(0, CALLERS)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> ask(query), Thread::startVirtualThread))
                .toList();
        // Whoever is turned away at once says that the queue is full.
        CompletableFuture.anyOf(expensive.toArray(CompletableFuture[]::new))
                .orTimeout(LONG.toSeconds(), TimeUnit.SECONDS)
                .join();
        for (int i = 1; i <= 5; i++) {
            askCheaply(i);
        }
        assertThat(expensive)
                .as("the cheap calls are answered while expensive ones wait")
                .anyMatch(call -> !call.isDone());
        List<Calls.Answer> answers = expensive.stream()
                .map(call -> call.orTimeout(LONG.toSeconds(), TimeUnit.SECONDS).join())
                .toList();
        List<Calls.Answer> away = answers.stream()
                .filter(answer -> answer.problem().equals("503 busy"))
                .toList();
        List<Calls.Answer> ran =
                answers.stream().filter(answer -> !away.contains(answer)).toList();
        assertThat(away).hasSizeGreaterThan(CALLERS - 2 * QUEUE);
        assertThat(away).allMatch(answer -> answer.header("Retry-After").equals("1"));
        assertThat(ran)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(code(answer)).isEqualTo("too-slow"));
        awaitEnd("one of many");
    }

    @Test
    void theQueryOfACallerWhoHangsUpIsEnded() throws Exception {
        answersFrom(TestConsole.waitingIn(TestConcurrencyLimit.of(1, 0, Duration.ZERO), LONG));
        String query = PRODUCT.formatted("its caller leaves");
        try (var socket = new Socket("127.0.0.1", port)) {
            String body = body(query);
            socket.getOutputStream()
                    .write(("POST /api/cypher HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: %d\r\n\r\n%s".formatted(body.length(), body))
                            .getBytes(UTF_8));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> TestConsole.isRunning("its caller leaves"));
        }
        awaitEnd("its caller leaves");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ask("RETURN 1").status())
                        .as("the room is free")
                        .isEqualTo(200));
    }

    private void answersFrom(Console real) {
        doAnswer(call -> {
                    real.answer(call.getArgument(0), call.getArgument(1), call.getArgument(2));
                    return null;
                })
                .when(console)
                .answer(any(), any(), any());
    }

    private void askCheaply(int port) {
        assertThat(calls.get("/actuator/health").status()).isEqualTo(200);
        assertThat(calls.get("/api/entities?q=Port+" + port)
                        .json()
                        .path("items")
                        .size())
                .isPositive();
        assertThat(calls.get("/api/entities/place-" + port).status()).isEqualTo(200);
    }

    private Calls.Answer ask(String query) {
        return calls.post("/api/cypher", body(query), "Content-Type", "application/json");
    }

    /** {@return the code of the fault in which an answer ends, whether it had begun or not} */
    private static String code(Calls.Answer answer) {
        var json = answer.json();
        return (answer.status() == 200 ? json.path("problem") : json)
                .path("code")
                .asString();
    }

    private static String body(String query) {
        return "{\"query\": \"%s\"}".formatted(query);
    }

    /** Waits for a fraction of the time that the query was given. */
    private static void awaitEnd(String mark) {
        Awaitility.await().atMost(LONG.dividedBy(4)).until(() -> !TestConsole.isRunning(mark));
    }
}
