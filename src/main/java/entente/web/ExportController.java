package entente.web;

import entente.export.Exports;
import entente.ontology.Modality;
import entente.query.around.Neighbourhoods;
import entente.query.path.Paths;
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
@Tag(name = "Export", description = "The graph, or a part of it, as files that other programs read")
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
            summary = "Exports the whole graph, or all that is among some entities",
            description =
                    "`graphml` and `gexf` are read by programs that draw networks; `csv` is a ZIP archive of the two"
                            + " tables that the import of Entente reads; `jsonld` uses the terms of schema.org, with a `Claim`"
                            + " for the quote of each fact; `cypher` is a script that makes the facts in another Neo4j. Facts"
                            + " that are planned or denied are among them, and say so.")
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
            summary = "Exports what lies around an entity",
            description = "The entities and facts that the neighbourhood with the same parameters shows.")
    @ExportFile
    void neighbourhood(
            @PathVariable String id,
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
            summary = "Exports how two entities are connected",
            description =
                    "The entities and facts on the paths that the call with the same parameters finds; where there is"
                            + " no path, the two ends.")
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
