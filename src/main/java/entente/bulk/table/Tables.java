package entente.bulk.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The two files of an import.
 *
 * @param skipBad whether rows with a fault are left out; otherwise one is enough to refuse both files
 */
public record Tables(Path entities, Path relations, boolean skipBad) {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /**
     * {@return what tells this import from others} Files are told apart by path, size and time of their last change: to
     * read all of them for it would cost as much as to check them.
     */
    public String key() {
        return "import 2, %s, %s, skip bad rows %s".formatted(key(entities), key(relations), skipBad);
    }

    long bytes() {
        try {
            return Files.size(entities) + Files.size(relations);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String entitiesName() {
        return String.valueOf(entities.getFileName());
    }

    String relationsName() {
        return String.valueOf(relations.getFileName());
    }

    CsvRows entityRows() throws IOException {
        return rows(entities, entitiesName());
    }

    CsvRows relationRows() throws IOException {
        return rows(relations, relationsName());
    }

    /** {@return how many bytes the byte-order mark of the file has} */
    static int markLength(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MARK.length), MARK) ? MARK.length : 0;
        }
    }

    private static CsvRows rows(Path file, String name) throws IOException {
        return new CsvRows(name, new Utf8Reader(name, Files.newInputStream(file)), 1);
    }

    private static String key(Path file) {
        try {
            return "%s %d %s".formatted(file.toRealPath(), Files.size(file), Files.getLastModifiedTime(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
