package entente.bulk.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The two tables of an import.
 *
 * @param skipBad whether rows with a fault are left out; otherwise a single fault rejects both files
 */
public record Tables(Path entities, Path relations, boolean skipBad) {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /**
     * {@return a key that identifies this import} Files are identified by path, size and modification time, since
     * hashing their content would take as long as checking them.
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

    /** {@return the length of the file's byte-order mark in bytes; 0 if there is none} */
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
