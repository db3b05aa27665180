package entente.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;

/** A service on this machine that answers as a test says and remembers what it was asked. */
final class StubService implements AutoCloseable {
    /** Method, address, type and key of each request in turn, and the body of those that have one. */
    final List<String> requests = new CopyOnWriteArrayList<>();

    private final HttpServer server;

    StubService(Function<String, Answer> answers) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            requests.add("%s %s %s %s %s"
                    .formatted(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI(),
                            exchange.getRequestHeaders().getFirst("Content-Type"),
                            exchange.getRequestHeaders().getFirst("X-API-Key"),
                            body));
            send(exchange, answers.apply(exchange.getRequestURI().getPath() + " " + body));
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** {@return the answer that the description of the API shows for that operation} */
    static Answer example(String operation) {
        try (var file = new ClassPathResource("openapi/" + operation + ".json").getInputStream()) {
            return new Answer(200, new String(file.readAllBytes(), UTF_8));
        } catch (IOException missing) {
            throw new IllegalArgumentException(operation, missing);
        }
    }

    static Answer problem(int status, String code, String detail) {
        return new Answer(status, "{\"code\": \"%s\", \"detail\": \"%s\"}".formatted(code, detail));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.json().getBytes(UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    record Answer(int status, String json) {}
}
