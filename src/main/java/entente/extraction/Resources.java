package entente.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the word lists and rules that ship with the extractor. */
final class Resources {
    private Resources() {}

    /** {@return the file's lines without comments and blank ones} */
    static List<String> lines(String name) {
        String path = "/extraction/" + name;
        try (InputStream in = Objects.requireNonNull(
                        Resources.class.getResourceAsStream(path), "The class path must hold " + path);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
