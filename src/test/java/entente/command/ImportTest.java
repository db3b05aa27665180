package entente.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Entente;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void showsFaultsAndWritesNothing() throws IOException {
        file("entities.csv", "id,type,name\nana,Person,Ana Lund\nport,Place,Port Ellery\n");
        file("relations.csv", "subject,type,object,quote\nport,VISITED,ana,q\nana,VISITED,port,\n");
        assertThat(run("relations.csv")).isEqualTo(1);
        assertThat(err.toString(UTF_8))
                .contains(
                        "relations.csv:2: wrong-ends: VISITED must lead from Person to Organization",
                        "was \"Place VISITED Person\"",
                        "relations.csv:3: missing-quote",
                        "nothing was imported: The tables have 2 faults (missing-quote 1, wrong-ends 1)");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void namesAFileThatIsNotThere() throws IOException {
        file("entities.csv", "id,type,name\n");
        assertThat(run("relations.csv")).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("file-not-readable: ", "relations.csv must be a file");
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private int run(String relations) {
        return new Commands(Entente.class, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(
                        "import",
                        "--entities",
                        folder.resolve("entities.csv").toString(),
                        "--relations",
                        folder.resolve(relations).toString(),
                        "--data",
                        folder.resolve("data").toString());
    }
}
