package entente.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Entente;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The export as it asks a running service. */
class ExportGraphTest {
    private static final StubService.Answer FILE = new StubService.Answer(200, "a file, 你好");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void writesTheWholeGraphToStandardOutput() throws IOException {
        try (var service = new StubService(ExportGraphTest::answers)) {
            assertThat(run(service)).isZero();
            assertThat(service.requests).singleElement().asString().startsWith("GET /api/export?format=graphml ");
        }
        assertThat(out.toString(UTF_8)).isEqualTo("a file, 你好");
    }

    @Test
    void writesAFileInPlaceOfTheOldOne() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.gexf"), "old");
        try (var service = new StubService(ExportGraphTest::answers)) {
            assertThat(run(service, "--format", "GEXF", "--output", file.toString()))
                    .isZero();
        }
        assertThat(file).hasContent("a file, 你好");
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(Files.list(folder)).hasSize(1);
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void writesWhatIsAroundNamedEntities() throws IOException {
        try (var service = new StubService(ExportGraphTest::answers)) {
            assertThat(run(service, "--entity", "Norhaven", "--hops", "2", "--format", "csv"))
                    .isZero();
            assertThat(service.requests)
                    .anyMatch(request -> request.contains("/neighbourhood?") && request.contains("hops=2"));
            assertThat(service.requests.getLast()).contains("format=csv&entity=place-2f6c%2Cperson-");
        }
        assertThat(out.toString(UTF_8)).isEqualTo("a file, 你好");
    }

    @Test
    void leavesNothingHalfWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.zip"), "old");
        try (var service = new StubService(request -> StubService.problem(503, "too-slow", "It took too long."))) {
            assertThat(run(service, "--output", file.toString())).isEqualTo(1);
        }
        assertThat(err.toString(UTF_8)).contains("entente: It took too long.");
        assertThat(file).hasContent("old");
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        Path file = folder.resolve("nowhere/graph.zip");
        try (var service = new StubService(ExportGraphTest::answers)) {
            assertThat(run(service, "--output", file.toString())).isEqualTo(1);
        }
        assertThat(err.toString(UTF_8)).contains("Cannot write " + file);
    }

    private static StubService.Answer answers(String request) {
        if (request.startsWith("/api/export")) {
            return FILE;
        }
        return StubService.example(request.contains("/neighbourhood") ? "getNeighbourhood" : "searchEntities");
    }

    private int run(StubService service, String... arguments) {
        return new Commands(Entente.class, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(Stream.of(Stream.of("export"), Stream.of(arguments), Stream.of("--url", service.url()))
                        .flatMap(all -> all)
                        .toArray(String[]::new));
    }
}
