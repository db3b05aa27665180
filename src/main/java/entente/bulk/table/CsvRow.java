package entente.bulk.table;

/**
 * A row of a table, and how it stands in the file.
 *
 * @param fields their values
 * @param line where the row begins, from 1
 * @param raw the row verbatim, with the end of its line
 * @param bounds where each field begins and ends in {@code raw}, within its quotes if it has any
 */
record CsvRow(String[] fields, long line, String raw, int[] bounds) {
    /** {@return whether it is an empty line} */
    boolean isBlank() {
        return fields.length == 1 && fields[0].isEmpty() && raw.charAt(0) != '"';
    }

    int start(int field) {
        return bounds[2 * field];
    }

    int end(int field) {
        return bounds[2 * field + 1];
    }

    /** {@return where the row ends in {@code raw}, before the end of its line} */
    int length() {
        int length = raw.length();
        while (length > 0 && (raw.charAt(length - 1) == '\n' || raw.charAt(length - 1) == '\r')) {
            length--;
        }
        return length;
    }
}
