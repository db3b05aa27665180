package entente.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Aside
class ResolveTest {
    private static final String FIRST = """
            {"date": "2024-05-01", "entities": [
              {"id": "e1", "type": "Person", "name": "Ida Holm", "aliases": ["Ms Holm"]},
              {"id": "e2", "type": "Place", "name": "Oslo"}],
             "relations": [{"subject": "e1", "predicate": "HOLDS_POSITION", "object": "e2", "title": "mayor", "quote": "x"}]}""";
    private static final String SECOND = """
            {"id": "second", "entities": [
              {"id": "e1", "type": "Person", "name": "Holm, Ida"},
              {"id": "e2", "type": "Place", "name": "OSLO"}],
             "relations": [{"subject": "e1", "predicate": "HOLDS_POSITION", "object": "e2", "title": "mayor", "quote": "x"}]}""";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        return new CommandLine(new Resolve(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)))
                .execute(arguments);
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void printsOneIdForOneThing() throws IOException {
        write("first.json", FIRST);
        write("first.txt", "Ida Holm is the mayor of Oslo.");
        String lines = write("more.jsonl", SECOND.replace("\n", ""));
        assertThat(run(folder.toString(), lines)).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("""
            first	Ida Holm	person-ida-holm
            first	Oslo	place-oslo
            second	Holm, Ida	person-ida-holm
            second	OSLO	place-oslo
            """);
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void printsReasons() throws IOException {
        write("first.json", FIRST);
        String lines = write("more.jsonl", SECOND.replace("\n", ""));
        assertThat(run("--reasons", folder.toString(), lines)).isZero();
        assertThat(out.toString(UTF_8).lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("same\t0.9")
                        .contains("first:Ida Holm\tsecond:Holm, Ida\t", "both mayor of OSLO"));
    }

    @Test
    void namesWhatItCannotRead() throws IOException {
        write("first.json", FIRST);
        write("broken.json", "{,}");
        write("undated.json", "{\"date\": \"May\", \"entities\": []}");
        String none = folder.resolve("none.jsonl").toString();
        String table = write("table.csv", "a,b");
        String twice = write(
                "twice.jsonl",
                FIRST.replace("{\"date\"", "{\"id\": \"first\", \"date\"").replace("\n", ""));
        assertThat(run(
                        folder.toString(),
                        none,
                        table,
                        twice,
                        folder.resolve("nowhere").toString()))
                .isEqualTo(1);
        assertThat(out.toString(UTF_8).lines()).hasSize(2);
        assertThat(err.toString(UTF_8))
                .contains(
                        "broken.json: malformed-json: The JSON is malformed",
                        "undated.json: date: invalid-field: must be YYYY",
                        "none.jsonl: no-such-file",
                        "table.csv: unknown-format",
                        "duplicate-document",
                        "nowhere: no-such-folder: No such folder");
    }

    @Test
    void printsItsHelp() {
        assertThat(run("--help")).isZero();
        assertThat(run()).isEqualTo(2);
    }
}
