package entente.bulk.table;

/**
 * A fault in a table.
 *
 * @param code stable code of the fault, such as {@code unknown-id}
 * @param file name of the file
 * @param line line in which the row begins, from 1; the header is line 1
 * @param value the invalid value, shortened
 * @param advice what is required
 */
public record Fault(String code, String file, long line, String value, String advice) {
    private static final int LONGEST_VALUE = 80;

    /** Shortens the value. */
    public Fault {
        if (value.codePointCount(0, value.length()) > LONGEST_VALUE) {
            value = value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
        }
    }

    @Override
    public String toString() {
        return "%s:%d: %s: %s, was \"%s\"".formatted(file, line, code, advice, value);
    }
}
