package entente.pipeline;

import entente.document.Source;
import entente.document.UnreadableSource;
import entente.ontology.EdtfDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of a corpus.
 *
 * @param stdin what stands for {@code -}
 * @param publishedOn when all of them were published; null when they say so themselves
 */
public record CorpusFiles(InputStream stdin, @Nullable EdtfDate publishedOn) {
    /** The largest file that is read, in bytes: as much as the API takes in one body by default. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final Set<String> ENDINGS = Set.of("txt", "text", "html", "htm", "xhtml", "pdf", "json");

    /**
     * {@return the files that the paths name, in their order} A folder stands for all files below it whose ending is
     * known, in the order of their names, hidden ones left out; a file is taken whatever its ending. What cannot be
     * opened is found out when its turn comes.
     */
    public List<CorpusItem> find(List<String> paths) throws IOException {
        List<CorpusItem> items = new ArrayList<>();
        for (String path : paths) {
            if (path.equals("-")) {
                items.add(new CorpusItem("standard input", () -> source(stdin, "standard input", null)));
            } else if (Files.isDirectory(Path.of(path))) {
                below(Path.of(path)).forEach(file -> items.add(item(file)));
            } else {
                items.add(item(Path.of(path)));
            }
        }
        return List.copyOf(items);
    }

    private CorpusItem item(Path file) {
        return new CorpusItem(file.toString(), () -> {
            try (InputStream content = Files.newInputStream(file)) {
                return source(content, file.toString(), file.getFileName().toString());
            } catch (NoSuchFileException missing) {
                throw new UnreadableSource("no-such-file", "There is no file " + file);
            }
        });
    }

    private Source source(InputStream content, String shown, @Nullable String name) throws IOException {
        byte[] bytes = content.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableSource("too-large", "%s has more than %d bytes".formatted(shown, MOST_BYTES));
        }
        return new Source(bytes, null, name, null, null, publishedOn);
    }

    private static List<Path> below(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return hidden(directory) && !directory.equals(folder)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !hidden(file) && known(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files.stream().sorted().toList();
    }

    private static boolean hidden(Path file) {
        return file.getFileName() != null && file.getFileName().toString().startsWith(".");
    }

    private static boolean known(Path file) {
        String name = file.getFileName().toString();
        return Stream.of(name.substring(name.lastIndexOf('.') + 1))
                .map(ending -> ending.toLowerCase(Locale.ROOT))
                .anyMatch(ENDINGS::contains);
    }
}
