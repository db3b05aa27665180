package entente.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Collects rows for one statement, up to a maximum number of rows or characters. */
final class CypherBatch {
    static final int MOST_ROWS = 250;
    static final int MOST_CHARACTERS = 100_000;

    private final Writer out;
    private final String change;
    private final StringBuilder rows = new StringBuilder();
    private int count;

    /**
     * Starts empty.
     *
     * @param change the clauses that the statement runs for each {@code row}
     */
    CypherBatch(Writer out, String change) {
        this.out = out;
        this.change = change;
    }

    /** Adds a row. A row that is larger than the maximum gets its own statement. */
    void add(Map<String, Object> row) throws IOException {
        String literal = CypherText.of(row);
        if (count == MOST_ROWS || rows.length() + literal.length() > MOST_CHARACTERS) {
            write();
        }
        rows.append(count == 0 ? "\n  " : ",\n  ").append(literal);
        count++;
    }

    /** Writes the statement unless it has no rows. */
    void write() throws IOException {
        if (count > 0) {
            out.append("UNWIND [")
                    .append(rows)
                    .append("\n] AS row ")
                    .append(change)
                    .append(";\n");
            rows.setLength(0);
            count = 0;
        }
    }
}
