package entente.ontology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the lists and rules on the class path. */
public final class ListFile {
    private ListFile() {}

    /**
     * {@return the lines of the file without blank lines and comments, which start with {@code #}}
     *
     * @param path absolute path on the class path
     */
    public static List<String> lines(String path) {
        try (InputStream in = Objects.requireNonNull(
                        ListFile.class.getResourceAsStream(path), "Missing on the class path: " + path);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
