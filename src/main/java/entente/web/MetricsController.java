package entente.web;

import entente.metrics.EntityMetrics;
import entente.metrics.Metrics;
import entente.metrics.RankedEntities;
import entente.web.parameter.AmongParameters;
import entente.web.parameter.MetricParameters;
import entente.web.parameter.PageParameters;
import entente.web.parameter.ResolutionParameters;
import entente.web.parameter.TieParameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Metrics", description = "Who is central in the graph")
class MetricsController {
    private final Metrics metrics;

    MetricsController(Metrics metrics) {
        this.metrics = metrics;
    }

    @GetMapping("/metrics")
    @Operation(
            operationId = "rankEntities",
            summary = "Lists the most central entities",
            description =
                    "`degree` counts the entities that stated facts tie to it, `facts` these facts; `pagerank` is"
                            + " the chance to meet it on an endless walk over ties; `betweenness` the share of all pairs of"
                            + " others whose shortest chains lead over it, estimated from `samples` sources when the graph"
                            + " has more entities, with the standard error `error`. Computed in the background for whoever"
                            + " asks first. After a write the older values are given as `stale`, and newer ones are on the way.")
    RankedEntities rank(
            @Valid @ParameterObject MetricParameters wanted,
            @Valid @ParameterObject TieParameters ties,
            @Valid @ParameterObject PageParameters page) {
        return page.of((limit, after) -> metrics.rank(wanted.wanted(), wanted.types(), ties.rule(), limit, after));
    }

    @GetMapping("/entities/{id}/metrics")
    @Operation(
            operationId = "getEntityMetrics",
            summary = "Tells how central an entity is",
            description = "All metrics with the entity's rank in the whole graph, and the number of its community."
                    + " `pending` names what is still being computed; ask again for that.")
    EntityMetrics get(@PathVariable String id, @Valid @ParameterObject TieParameters ties) {
        return metrics.get(id, ties.rule());
    }

    @GetMapping("/metrics/among")
    @Operation(
            operationId = "getMetricsAmong",
            summary = "Tells how central entities are among themselves",
            description =
                    "As if there were nothing else in the graph: for the size and colour of the nodes of a picture."
                            + " Computed at once and exactly. `community` numbers the communities of these entities.")
    List<EntityMetrics> among(
            @Valid @ParameterObject AmongParameters entities,
            @Valid @ParameterObject TieParameters ties,
            @Valid @ParameterObject ResolutionParameters resolution) {
        return metrics.among(entities.ids(), ties.rule(), resolution.value());
    }
}
