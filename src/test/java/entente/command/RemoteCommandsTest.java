package entente.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Entente;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as they ask a running service. */
class RemoteCommandsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void ingestsFoldersAndReportsWhatFailed() throws IOException {
        Files.createDirectories(folder.resolve("deep/.hidden"));
        Files.writeString(folder.resolve("a.txt"), "good");
        Files.writeString(folder.resolve("deep/b.HTML"), "bad");
        Files.writeString(folder.resolve("deep/c.png"), "no document");
        Files.writeString(folder.resolve("deep/.hidden/d.txt"), "hidden");
        try (var service = new StubService(request -> request.endsWith("bad")
                ? StubService.problem(422, "unreadable-pdf", "It is torn.")
                : StubService.example("ingestDocument"))) {
            int code =
                    run(service, "ingest", folder.toString(), "--published-on", "2024-05", "--api-key", "secret key");
            assertThat(code).isEqualTo(1);
            assertThat(service.requests)
                    .containsExactlyInAnyOrder(
                            "POST /api/documents?publishedOn=2024-05 text/plain secret key good",
                            "POST /api/documents?publishedOn=2024-05 text/html secret key bad");
        }
        assertThat(out.toString(UTF_8).lines())
                .containsExactly(
                        "ingested 1, unchanged 0, replaced 0, failed 1",
                        "failed %s: unreadable-pdf: It is torn.".formatted(folder.resolve("deep/b.HTML")));
        assertThat(err.toString(UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.matches("[12]/2 (ingested|failed) .*"));
    }

    @Test
    void saysWhenNoServiceAnswers() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "good");
        var service = new StubService(request -> StubService.example("ingestDocument"));
        service.close();
        assertThat(run(service, "ingest", folder.resolve("a.txt").toString())).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("service-unavailable: No service answers at " + service.url());
        assertThat(run(service, "neighbourhood", "Norhaven")).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("entente: No service answers at " + service.url());
    }

    @Test
    void showsANeighbourhoodWithQuotes() throws IOException {
        try (var service = new StubService(RemoteCommandsTest::examples)) {
            assertThat(run(service, "neighbourhood", "city of norhaven", "--type", "person,Place", "--since", "2011"))
                    .isZero();
            assertThat(service.requests.getLast())
                    .startsWith("GET /api/entities/place-2f6c/neighbourhood?")
                    .contains("type=Person", "type=Place", "since=2011-01-01", "hops=1", "limit=50");
        }
        assertThat(out.toString(UTF_8)).isEqualTo("""
                        Norhaven (Place), place-2f6c
                          Ana Lund — HOLDS_POSITION (Mayor), since 2019, 2 documents → Norhaven
                            “Mayor Ana Lund of Norhaven”
                        Shown 2 of 2 entities and 1 of 1 facts.
                        """);
    }

    @Test
    void showsPathsWithTheProofOfEachHop() throws IOException {
        try (var service = new StubService(RemoteCommandsTest::examples)) {
            assertThat(run(service, "paths", "Norhaven", "City of Norhaven", "--k", "2"))
                    .isZero();
        }
        assertThat(out.toString(UTF_8)).isEqualTo("""
                        Path 1, 2 hops
                          Norhaven ← HOLDS_POSITION (Mayor), since 2019, 2 documents — Ana Lund
                            “Mayor Ana Lund of Norhaven”
                              Mayor Ana Lund of Norhaven visited Port Ellery, 2024-05-04, https://news.example/lund-in-port-ellery
                          Ana Lund — VISITED, since 2024-05-03, 1 document → Port Ellery
                            “Mayor Ana Lund of Norhaven visited Port Ellery on 3 May 2024”
                              Mayor Ana Lund of Norhaven visited Port Ellery, 2024-05-04, https://news.example/lund-in-port-ellery

                        Shown 1 of 1 paths.
                        """);
    }

    @Test
    void printsTheAnswerAsTheApiGivesIt() throws IOException {
        try (var service = new StubService(RemoteCommandsTest::examples)) {
            assertThat(run(service, "paths", "Norhaven", "Norhaven", "--json")).isZero();
        }
        assertThat(out.toString(UTF_8))
                .startsWith("{\"from\":{\"id\":\"place-2f6c\"")
                .endsWith("}\n");
    }

    @Test
    void takesAnIdForAName() throws IOException {
        try (var service = new StubService(RemoteCommandsTest::examples)) {
            assertThat(run(service, "neighbourhood", "place-2f6c")).isZero();
        }
    }

    @Test
    void listsCandidatesInPlaceOfGuessing() throws IOException {
        Function<String, StubService.Answer> nothing = request -> request.startsWith("/api/entities/")
                ? StubService.problem(404, "entity-not-found", "There is none.")
                : StubService.example("searchEntities");
        try (var service = new StubService(nothing)) {
            assertThat(run(service, "neighbourhood", "Norhavn")).isEqualTo(1);
        }
        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(err.toString(UTF_8))
                .contains("Nothing in the graph is called \"Norhavn\"", "place-2f6c  Norhaven (Place), 7 relations");
    }

    @Test
    void asksWhichOfSeveralIsMeant() throws IOException {
        String one =
                "{\"id\": \"%s\", \"type\": \"Place\", \"name\": \"Norhaven\", \"aliases\": [], \"documents\": 1, \"relations\": 1}";
        String two = "{\"items\": [%s, %s], \"total\": 2, \"exact\": true, \"next\": null}"
                .formatted(one.formatted("p1"), one.formatted("p2"));
        try (var service = new StubService(request -> new StubService.Answer(200, two))) {
            assertThat(run(service, "neighbourhood", "Norhaven")).isEqualTo(1);
        }
        assertThat(err.toString(UTF_8)).contains("Several in the graph are called \"Norhaven\"", "p1", "p2");
    }

    private static StubService.Answer examples(String request) {
        if (request.contains("/neighbourhood")) {
            return StubService.example("getNeighbourhood");
        }
        if (request.startsWith("/api/paths")) {
            return StubService.example("findPaths");
        }
        return StubService.example(request.startsWith("/api/entities/") ? "getEntity" : "searchEntities");
    }

    private int run(StubService service, String... arguments) {
        return new Commands(Entente.class, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(Stream.concat(Stream.of(arguments), Stream.of("--url", service.url()))
                        .toArray(String[]::new));
    }
}
