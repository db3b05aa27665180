package entente.web;

import entente.export.Exports;
import entente.ontology.Modality;
import entente.query.around.Neighbourhoods;
import entente.query.path.Paths;
import entente.web.binding.EntityId;
import entente.web.parameter.ExportParameters;
import entente.web.parameter.FactParameters;
import entente.web.parameter.NeighbourhoodParameters;
import entente.web.parameter.PathParameters;
import entente.web.parameter.SubgraphParameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.EnumSet;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(name = "Export", description = "The graph, or a part of it, as a file for other programs")
class ExportController {
    private final Exports exports;
    private final Neighbourhoods neighbourhoods;
    private final Paths paths;

    ExportController(Exports exports, Neighbourhoods neighbourhoods, Paths paths) {
        this.exports = exports;
        this.neighbourhoods = neighbourhoods;
        this.paths = paths;
    }

    @GetMapping("/export")
    @Operation(
            operationId = "exportGraph",
            summary = "Exports the whole graph, or the facts among some entities",
            description =
                    "`graphml` and `gexf` are for programs that draw networks. `csv` is a ZIP archive of the two tables"
                            + " that `entente import` reads. `jsonld` uses the terms of schema.org, with a `Claim` for the"
                            + " quote of each fact. `cypher` is a script that creates the facts in another Neo4j. Planned"
                            + " and denied facts are exported too, with their modality.")
    @ExportFile
    void export(
            @Valid @ParameterObject ExportParameters file,
            @Valid @ParameterObject SubgraphParameters part,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (part.entities().isEmpty()) {
            Download.send(request, response, exports.whole(), file.format(), "entente-graph");
        } else {
            Download.send(request, response, exports.among(part.entities()), file.format(), "entente-part");
        }
    }

    @GetMapping("/entities/{id}/neighbourhood/export")
    @Operation(
            operationId = "exportNeighbourhood",
            summary = "Exports the neighbourhood of an entity",
            description = "Exports the entities and facts of `GET /api/entities/{id}/neighbourhood` with the same"
                    + " parameters.")
    @ExportFile
    void neighbourhood(
            @PathVariable @EntityId String id,
            @Valid @ParameterObject ExportParameters file,
            @Valid @ParameterObject NeighbourhoodParameters around,
            @Valid @ParameterObject FactParameters facts,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var shown = neighbourhoods.get(around.around(id, facts.filter(EnumSet.allOf(Modality.class))));
        Download.send(request, response, exports.of(shown), file.format(), "entente-neighbourhood");
    }

    @GetMapping("/paths/export")
    @Operation(
            operationId = "exportPaths",
            summary = "Exports the best paths between two entities",
            description = "Exports the entities and facts of the paths that `GET /api/paths` finds with the same"
                    + " parameters. If there is no path, exports the two ends.")
    @ExportFile
    void paths(
            @Valid @ParameterObject ExportParameters file,
            @Valid @ParameterObject PathParameters wanted,
            @Valid @ParameterObject FactParameters facts,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Download.send(
                request,
                response,
                exports.of(paths.find(wanted.over(facts.filter(EnumSet.of(Modality.STATED))))),
                file.format(),
                "entente-paths");
    }
}
