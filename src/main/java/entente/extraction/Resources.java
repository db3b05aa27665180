package entente.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the word lists and rules of the extractor. */
final class Resources {
    private Resources() {}

    /** {@return the lines of the file without comments and blank lines} */
    static List<String> lines(String name) {
        String path = "/extraction/" + name;
        try (InputStream in = Objects.requireNonNull(
                        Resources.class.getResourceAsStream(path), "Missing on the class path: " + path);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
