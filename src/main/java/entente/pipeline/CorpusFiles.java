package entente.pipeline;

import entente.document.Source;
import entente.document.UnreadableSource;
import entente.ontology.EdtfDate;
import entente.ontology.SourceFormat;
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
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of a corpus.
 *
 * @param stdin the stream to read for the path {@code -}
 * @param publishedOn publication date of all files; null to find it in each document
 */
public record CorpusFiles(InputStream stdin, @Nullable EdtfDate publishedOn) {
    /** Maximum size of a file in bytes. It equals the default limit of the API for a request body. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /**
     * Lists the files that the paths name, in the given order. A folder contributes all files below it with a known
     * extension, sorted by path, without hidden files. A file named directly may have any extension. Files are not
     * opened here: an unreadable file fails when it is ingested.
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
                throw new UnreadableSource("no-such-file", "No such file: " + file);
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
        return SourceFormat.ofFile(file.getFileName().toString()).isPresent();
    }
}
