package entente.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Reads queries from files of the tests. */
final class Corpus {
    /**
     * A query in a file.
     *
     * @param code the expected outcome; empty if the file has none
     */
    record Query(String name, String code, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Corpus() {}

    static Stream<Query> read(String file) {
        try {
            String all = Files.readString(Path.of("src/test/resources/corpus", file));
            return Arrays.stream(all.split("(?m)^== ")).skip(1).map(Corpus::query);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Query query(String block) {
        String head = block.lines().findFirst().orElseThrow();
        String text = block.substring(head.length() + 1).strip();
        int colon = head.lastIndexOf(": ");
        return colon < 0
                ? new Query(head, "", text)
                : new Query(head.substring(0, colon), head.substring(colon + 2), text);
    }
}
