package entente.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * Describes the response of a query, which is written row by row and never in memory as a whole.
 *
 * @param shown the number of rows
 * @param cut whether there were more rows
 * @param took milliseconds
 * @param problem the error that ended the response early; left out if there was none
 */
record CypherTable(
        List<String> columns,
        List<List<Object>> rows,
        long shown,
        boolean cut,
        long took,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Cause problem) {

    /** An error after the response had begun. */
    record Cause(String code, String detail) {}

    /** Marks a call that responds with such a table. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "200",
            description = "The rows",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = CypherTable.class)))
    @interface Response {}
}
