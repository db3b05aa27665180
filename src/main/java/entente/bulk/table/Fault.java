package entente.bulk.table;

/**
 * Something in a table that cannot be imported.
 *
 * @param code what is wrong, the same in every version, such as {@code unknown-id}
 * @param file name of the file
 * @param line where the row begins, from 1; the header is line 1
 * @param value what stands there, shortened
 * @param advice what would be right
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
