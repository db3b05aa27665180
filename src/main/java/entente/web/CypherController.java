package entente.web;

import entente.console.Console;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Cypher", description = "Questions in Neo4j's own language, for reading only")
class CypherController {
    private final Console console;

    CypherController(Console console) {
        this.console = console;
    }

    @PostMapping(path = "/cypher", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "askCypher",
            summary = "Answers a query in Cypher",
            description =
                    "The query is one statement of Cypher 25, or of Cypher 5 when it begins with `CYPHER 5`. It may"
                            + " read only: MATCH, WITH, UNWIND, UNION, RETURN, subqueries, Neo4j's functions that only compute,"
                            + " and the procedures db.labels, db.relationshipTypes, db.propertyKeys, db.schema.* and"
                            + " db.index.fulltext.query*; all else is refused, and so are =~ and loops within an expression"
                            + " that nothing could end. Paths need no upper bound: time, rows, size and memory of every query"
                            + " are limited. `cut` says that there was more than is `shown`; `took` is in milliseconds. A node"
                            + " is `{elementId, labels, properties}`, a relationship `{elementId, type, start, end,"
                            + " properties}`, a path `{nodes, relationships}`, a point `{srid, x, y, z}`; dates, times and"
                            + " durations are texts in ISO 8601, bytes Base64. A query that computes for more than a second is"
                            + " answered with blanks until its first row, and what then goes wrong stands in `problem`. A"
                            + " query whose caller hangs up is ended.")
    @ApiResponse(
            responseCode = "200",
            description = "The rows, as far as they are shown",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = CypherTable.class)))
    void ask(InputStream body, HttpServletResponse response) throws IOException {
        CypherBody asked = CypherBody.read(body, true);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        console.answer(asked.query(), asked.parameters(), response.getOutputStream());
    }
}
