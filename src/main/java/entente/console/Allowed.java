package entente.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The parts that a query may have. Everything else is rejected, including what later versions of Neo4j add. */
final class Allowed {
    /** Class names of nodes of the syntax tree. */
    static final Set<String> PARTS = read("parts");

    /** Functions, in lower case, because Neo4j ignores their case. */
    static final Set<String> FUNCTIONS = lower(read("functions"));

    /** Procedures; Neo4j distinguishes their case. */
    static final Set<String> PROCEDURES = read("procedures");

    private Allowed() {}

    private static Set<String> read(String list) {
        try (InputStream file = Allowed.class.getResourceAsStream("/console/" + list + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("There is no file console/" + list + ".txt");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> line.strip().isEmpty()
                            ? java.util.stream.Stream.empty()
                            : java.util.Arrays.stream(line.strip().split("\\s+")))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> lower(Set<String> names) {
        return names.stream()
                .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
