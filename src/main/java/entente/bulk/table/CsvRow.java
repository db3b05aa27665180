package entente.bulk.table;

/**
 * A row of a table with its text in the file.
 *
 * @param fields values of the fields
 * @param line line in which the row begins, from 1
 * @param raw the row verbatim, including its line end
 * @param bounds start and end of each field in {@code raw}, within its quotes if it has any
 */
record CsvRow(String[] fields, long line, String raw, int[] bounds) {
    /** {@return whether the row is an empty line} */
    boolean isBlank() {
        return fields.length == 1 && fields[0].isEmpty() && raw.charAt(0) != '"';
    }

    int start(int field) {
        return bounds[2 * field];
    }

    int end(int field) {
        return bounds[2 * field + 1];
    }

    /** {@return the length of {@code raw} without its line end} */
    int length() {
        int length = raw.length();
        while (length > 0 && (raw.charAt(length - 1) == '\n' || raw.charAt(length - 1) == '\r')) {
            length--;
        }
        return length;
    }
}
