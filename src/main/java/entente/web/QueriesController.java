package entente.web;

import entente.console.Console;
import entente.console.saved.SavedQueries;
import entente.console.saved.SavedQuery;
import entente.web.body.CypherBody;
import entente.web.body.SavedQueryBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
@RequestMapping(path = "/api/queries", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Saved queries", description = "Cypher queries that are stored under a name")
class QueriesController {
    private final Console console;
    private final SavedQueries queries;

    QueriesController(Console console, SavedQueries queries) {
        this.console = console;
        this.queries = queries;
    }

    @GetMapping
    @Operation(
            operationId = "listQueries",
            summary = "Lists the saved queries",
            description =
                    "Sorted by name. `title` is the question that a query answers. `parameters` lists the values that"
                            + " it needs, each with an example. A query that is `shipped` with Entente is read-only.")
    List<SavedQuery> list() {
        return queries.list();
    }

    @GetMapping("/{name}")
    @Operation(operationId = "getQuery", summary = "Shows a saved query")
    SavedQuery get(@PathVariable String name) {
        return queries.get(name);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "createQuery",
            summary = "Saves a query under a new name",
            description = "`name` has 1 to 80 lower-case letters, digits and hyphens, `title` up to 200 characters,"
                    + " `description` up to 2,000; `description` is optional. `parameters` declares every parameter"
                    + " that `text` uses, up to 20, each with a `type` (`text`, `whole number` or"
                    + " `date YYYY-MM-DD`) and an `example` of that type. `text` is checked as in"
                    + " `POST /api/cypher`, but not run.")
    @ApiResponse(
            responseCode = "201",
            description = "The query is saved; the header Location has its address",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = SavedQuery.class)))
    ResponseEntity<SavedQuery> create(InputStream body) {
        SavedQuery created = queries.create(SavedQueryBody.read(body, null));
        return ResponseEntity.created(ServletUriComponentsBuilder.fromPath("/api/queries/{name}")
                        .build(created.name()))
                .body(created);
    }

    @PutMapping(path = "/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "replaceQuery",
            summary = "Replaces a saved query",
            description = "The body is the same as for `POST /api/queries`; `name` is optional.")
    SavedQuery replace(@PathVariable String name, InputStream body) {
        return queries.replace(SavedQueryBody.read(body, name));
    }

    @DeleteMapping("/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteQuery", summary = "Deletes a saved query")
    @ApiResponse(responseCode = "204", description = "The query is deleted")
    void delete(@PathVariable String name) {
        queries.delete(name);
    }

    @PostMapping(path = "/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "runQuery",
            summary = "Runs a saved query",
            description =
                    "Give a value for each parameter of the query; a date is a text YYYY-MM-DD. The response is the"
                            + " same as for `POST /api/cypher`.")
    @CypherTable.Response
    void run(@PathVariable String name, InputStream body, HttpServletResponse response) throws IOException {
        SavedQuery query = queries.get(name);
        var values = query.bind(CypherBody.read(body, false).parameters());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        console.answer(query.text(), values, response.getOutputStream());
    }
}
