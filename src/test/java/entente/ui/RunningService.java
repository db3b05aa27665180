package entente.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The service as a user runs it, in a process of its own, with the reports that ship with Entente and, from tables, a hub
 * of many members and a name that looks like markup.
 */
final class RunningService implements AutoCloseable {
    /** So many members has the hub, and it invests in each of them. */
    static final int MEMBERS = 90;

    static final String MARKUP = "<img src=x onerror=alert(1)>";
    private static final Path SAMPLES = Path.of("src/main/resources/samples");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final Process process;
    private final String origin;

    RunningService() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("entente-ui");
        importTables();
        int port = freePort();
        origin = "http://127.0.0.1:" + port;
        process = java("--entente.data=" + folder.resolve("data"), "--entente.samples=false", "--server.port=" + port);
        try {
            awaitHealth();
            readSamples();
        } catch (IOException | RuntimeException failure) {
            process.destroyForcibly();
            throw failure;
        }
    }

    /** {@return where it answers, without a slash at the end} */
    String origin() {
        return origin;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void importTables() throws IOException, InterruptedException {
        String members = IntStream.range(0, MEMBERS)
                .mapToObj(i -> "member-%d,Organization,Guild %d of Varnholm,".formatted(i, i))
                .collect(Collectors.joining("\n"));
        String ties = IntStream.range(0, MEMBERS)
                .mapToObj(i -> "member-%d,MEMBER_OF,hub,Guild %d of Varnholm joined the Union of Guilds.,%d\n"
                                .formatted(i, i, 1990 + i % 30)
                        + "hub,INVESTS_IN,member-%d,The Union of Guilds invests in Guild %d of Varnholm.,"
                                .formatted(i, i))
                .collect(Collectors.joining("\n"));
        Path entities = folder.resolve("entities.csv");
        Path relations = folder.resolve("relations.csv");
        Files.writeString(
                entities,
                "id,type,name,aliases\nhub,Organization,Union of Guilds,UoG\nmarkup,Person,%s,\n%s\n"
                        .formatted(MARKUP, members));
        Files.writeString(
                relations,
                "subject,type,object,quote,since\nmarkup,MEMBER_OF,hub,%s joined the Union of Guilds.,2001\n%s\n"
                        .formatted(MARKUP, ties));
        Process importing = java(
                "import",
                "--entities",
                entities.toString(),
                "--relations",
                relations.toString(),
                "--data",
                folder.resolve("data").toString());
        if (importing.waitFor() != 0) {
            throw new IllegalStateException("The tables were not imported: " + log());
        }
    }

    /** Starts Entente from the classes under test, without those of the tests. */
    private Process java(String... arguments) throws IOException {
        String classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*test(-classes)?/?"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "-Xmx1500m",
                "-cp",
                classes,
                "entente.Entente"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    private void awaitHealth() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The service ended: " + log());
            }
            try {
                var request = HttpRequest.newBuilder(URI.create(origin + "/actuator/health"));
                if (client.send(request.build(), BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It is still starting.
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("The service did not start: " + log());
    }

    private void readSamples() throws IOException, InterruptedException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                String title = Files.readAllLines(file).getFirst();
                var request = HttpRequest.newBuilder(
                                URI.create(origin + "/api/documents?title=" + URLEncoder.encode(title, UTF_8)))
                        .header("Content-Type", "text/plain; charset=utf-8")
                        .POST(BodyPublishers.ofFile(file))
                        .build();
                int status = client.send(request, BodyHandlers.discarding()).statusCode();
                if (status / 100 != 2) {
                    throw new IllegalStateException("%s was answered with %d".formatted(file, status));
                }
            }
        }
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
