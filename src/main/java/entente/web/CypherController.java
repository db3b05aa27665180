package entente.web;

import entente.console.Console;
import entente.web.body.CypherBody;
import io.swagger.v3.oas.annotations.Operation;
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
@Tag(name = "Cypher", description = "Read-only queries in Cypher, Neo4j's query language")
class CypherController {
    private final Console console;

    CypherController(Console console) {
        this.console = console;
    }

    @PostMapping(path = "/cypher", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "askCypher",
            summary = "Runs a Cypher query",
            description =
                    "The query is one statement of Cypher 25, or of Cypher 5 if it begins with `CYPHER 5`. It may only"
                            + " read: MATCH, WITH, UNWIND, UNION, RETURN, subqueries, Neo4j's functions that only compute,"
                            + " and the procedures db.labels, db.relationshipTypes, db.propertyKeys, db.schema.* and"
                            + " db.index.fulltext.query*. Everything else is rejected, and so are =~ and loops within an"
                            + " expression that can't be interrupted. Paths need no upper bound: time, rows, size and"
                            + " memory of every query are limited. `shown` is the number of rows, `cut` is true if there"
                            + " were more, `took` is in milliseconds. A node is `{elementId, labels, properties}`, a"
                            + " relationship `{elementId, type, start, end, properties}`, a path `{nodes, relationships}`,"
                            + " a point `{srid, x, y, z}`. Dates, times and durations are texts in ISO 8601, bytes are"
                            + " Base64. If a query takes more than a second, the response starts with status 200 and with"
                            + " spaces until the first row; a later error is in `problem`. If the caller closes the"
                            + " connection, the query ends.")
    @CypherTable.Response
    void ask(InputStream body, HttpServletResponse response) throws IOException {
        CypherBody asked = CypherBody.read(body, true);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        console.answer(asked.query(), asked.parameters(), response.getOutputStream());
    }
}
