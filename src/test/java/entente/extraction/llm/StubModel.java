package entente.extraction.llm;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A local server with the interface of a language model. It gives the answers of a test, the last one again and again. */
public final class StubModel implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** An answer without any finding. */
    public static final String NOTHING = "{\"entities\":[],\"relations\":[],\"agreements\":[],\"events\":[]}";

    private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
    private final List<@Nullable String> keys = new CopyOnWriteArrayList<>();
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    private record Answer(int status, String body, boolean late, boolean withoutEnd) {}

    /** Starts the server. */
    public StubModel() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** {@return the address for the settings} */
    public String url() {
        return "http://127.0.0.1:%d/v1".formatted(server.getAddress().getPort());
    }

    /** Answers the next request with that content. */
    public StubModel says(String content) {
        return says(content, "stop");
    }

    StubModel says(String content, String finishReason) {
        return answers(200, completion(content, finishReason));
    }

    StubModel answers(int status, String body) {
        answers.add(new Answer(status, body, false, false));
        return this;
    }

    /** Does not answer the next request. */
    StubModel hangs() {
        answers.add(new Answer(200, "", true, false));
        return this;
    }

    /** Answers the next request with the start of a body. */
    StubModel stopsWithinTheBody() {
        answers.add(new Answer(200, "{\"id\":", false, true));
        return this;
    }

    /** {@return the requests so far} */
    public List<JsonNode> requests() {
        return requests;
    }

    /** {@return the question of the request at that index} */
    String question(int index) {
        return requests.get(index).at("/messages/1/content").asString();
    }

    List<@Nullable String> keys() {
        return keys;
    }

    List<String> paths() {
        return paths;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private static String completion(String content, String finishReason) {
        return JSON.writeValueAsString(Map.of(
                "id",
                "1",
                "model",
                "stub",
                "choices",
                List.of(Map.of(
                        "index",
                        0,
                        "finish_reason",
                        finishReason,
                        "message",
                        Map.of("role", "assistant", "content", content))),
                "usage",
                Map.of("prompt_tokens", 70, "completion_tokens", 30, "total_tokens", 100)));
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(JSON.readTree(new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        keys.add(Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "none"));
        paths.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        Answer answer = next();
        if (answer.late) {
            await();
        }
        byte[] body = answer.body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status, answer.withoutEnd ? body.length + 1_000 : body.length);
        exchange.getResponseBody().write(body);
        exchange.getResponseBody().flush();
        if (answer.withoutEnd) {
            await();
        }
        exchange.close();
    }

    private synchronized Answer next() {
        return answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
    }

    private void await() {
        try {
            closed.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
