package entente.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a query's answer, which is written row by row and never held as a whole.
 *
 * @param shown how many rows there are
 * @param cut whether there was more
 * @param took milliseconds
 * @param problem what ended the answer before its time; left out when nothing did
 */
record CypherTable(
        List<String> columns,
        List<List<Object>> rows,
        long shown,
        boolean cut,
        long took,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Cause problem) {

    /** A fault that came to light when the answer had begun. */
    record Cause(String code, String detail) {}
}
