package entente.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import entente.document.Source;
import entente.document.UnreadableSource;
import entente.ontology.EdtfDate;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusFilesTest {
    @TempDir
    private Path folder;

    private final CorpusFiles files =
            new CorpusFiles(new ByteArrayInputStream("piped".getBytes(UTF_8)), new EdtfDate("2024"));

    @Test
    void findsKnownExtensionsBelowAFolderInOrder() throws Exception {
        Files.createDirectories(folder.resolve("b/.git"));
        for (String name : List.of("z.txt", "b/a.PDF", "a.json", "b/.git/x.txt", ".y.txt", "b/p.png", "Makefile")) {
            Files.writeString(folder.resolve(name), name);
        }
        assertThat(files.find(List.of(folder.toString())))
                .extracting(CorpusItem::name)
                .containsExactly(
                        folder.resolve("a.json").toString(),
                        folder.resolve("b/a.PDF").toString(),
                        folder.resolve("z.txt").toString());
    }

    @Test
    void acceptsANamedFileWithAnyExtension() throws Exception {
        Path file = Files.writeString(folder.resolve("Makefile"), "text");
        Source source = open(file.toString());
        assertThat(source.bytes()).asString(UTF_8).isEqualTo("text");
        assertThat(source.name()).isEqualTo("Makefile");
        assertThat(source.publishedOn()).isEqualTo(new EdtfDate("2024"));
    }

    @Test
    void readsStandardInput() throws Exception {
        Source source = open("-");
        assertThat(source.bytes()).asString(UTF_8).isEqualTo("piped");
        assertThat(source.name()).isNull();
    }

    @Test
    void reportsAMissingFileWhenItIsOpened() {
        assertThatExceptionOfType(UnreadableSource.class)
                .isThrownBy(() -> open(folder.resolve("none.txt").toString()))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("no-such-file"));
    }

    @Test
    void refusesAFileOverTheLimit() throws Exception {
        Path file = Files.write(folder.resolve("large.txt"), new byte[CorpusFiles.MOST_BYTES + 1]);
        assertThatExceptionOfType(UnreadableSource.class)
                .isThrownBy(() -> open(file.toString()))
                .withMessageContaining("10485760")
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("too-large"));
    }

    private Source open(String path) throws Exception {
        return files.find(List.of(path)).getFirst().opening().call();
    }
}
