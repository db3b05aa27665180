package entente.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Entente;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"serve", "ingest", "import", "extract", "evaluate", "neighbourhood", "paths", "export"})
    void printsTheHelpOfEachCommand(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString(UTF_8)).contains("Usage: entente", command, "default", "Exit codes:");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void printsTheHelp() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(UTF_8))
                .contains(
                        "serve",
                        "ingest",
                        "import",
                        "extract",
                        "evaluate",
                        "neighbourhood",
                        "paths",
                        "export",
                        "Exit codes:");
    }

    @Test
    void listsTheFormatsOfDocuments() {
        assertThat(run("ingest", "--help")).isZero();
        assertThat(run("extract", "--help")).isZero();
        // A line may break within a name.
        assertThat(out.toString(UTF_8))
                .containsIgnoringWhitespaces(
                        "the graph: text, HTML, PDF or JSON.",
                        "all .txt, .text, .html, .htm, .xhtml, .pdf and .json below them",
                        "formats: text, HTML, PDF or JSON");
    }

    @Test
    void printsTheVersion() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString(UTF_8)).startsWith("entente ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ingset                                  | ingset
        ingest                                  | PATH
        ingest a --threads 0                    | --threads must be 1 to 64, was 0
        ingest a --data d --url http://h        | mutually exclusive
        import --entities a                     | --relations=FILE
        extract                                 | FILE
        extract a --published-on May            | must be a date YYYY, YYYY-MM or YYYY-MM-DD, was "May"
        evaluate                                | DIR
        evaluate a --misses -1                  | --misses must be 0 or more, was -1
        neighbourhood                           | NAME
        neighbourhood a --hops 9                | --hops must be 1 to 3, was 9
        neighbourhood a --type Ghost            | must be one of Person, Organization, Place, Event, Agreement, was "Ghost"
        paths a                                 | TO
        paths a b --k 0                         | --k must be 1 to 20, was 0
        paths a b --max-hops 9                  | --max-hops must be 1 to 8, was 9
        paths a b --relation LIKES              | was "LIKES"
        export --format svg                     | must be one of graphml, gexf, csv, jsonld, cypher, gold, was "svg"
        export --entity a --hops 9              | --hops must be 0 to 3, was 9
        export --hops 2                         | --hops requires --entity
        serve here                              | must look like --name=value, was "here"
        """)
    void rejectsInvalidArguments(String arguments, String reason) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains(reason);
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void startsTheServiceWithSettingsOnly() {
        assertThat(Commands.serve()).isTrue();
        assertThat(Commands.serve("--server.port=9090", "--entente.data=d")).isTrue();
        assertThat(Commands.serve("serve", "--server.port=9090")).isTrue();
        assertThat(Commands.serve("--help")).isFalse();
        assertThat(Commands.serve("extract", "a.txt")).isFalse();
    }

    @Test
    void rejectsAnInvalidUrl() {
        assertThat(run("paths", "a", "b", "--url", "localhost:8080")).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("--url must look like http://127.0.0.1:8080, was \"localhost:8080\"");
    }

    private int run(String... arguments) {
        return new Commands(Entente.class, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(arguments);
    }
}
