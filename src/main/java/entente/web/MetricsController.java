package entente.web;

import entente.metrics.EntityMetrics;
import entente.metrics.Metrics;
import entente.metrics.RankedEntities;
import entente.web.binding.EntityId;
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
@Tag(name = "Metrics", description = "How central entities are in the graph")
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
                    "Only stated facts count, unless `reported` is true. `degree` is the number of neighbours, `facts`"
                            + " the number of facts with them. `pagerank` is the probability that a random walk over the"
                            + " ties is at the entity. `betweenness` is the share"
                            + " of all pairs of other entities whose shortest paths pass the entity; in a graph with more"
                            + " than `samples` entities it is an estimate with the standard error `error`. The first call"
                            + " starts the computation in the background. After a write, calls return the older values"
                            + " with `stale` until the new ones are computed.")
    RankedEntities rank(
            @Valid @ParameterObject MetricParameters wanted,
            @Valid @ParameterObject TieParameters ties,
            @Valid @ParameterObject PageParameters page) {
        return page.of((limit, after) -> metrics.rank(wanted.wanted(), wanted.types(), ties.rule(), limit, after));
    }

    @GetMapping("/entities/{id}/metrics")
    @Operation(
            operationId = "getEntityMetrics",
            summary = "Shows the metrics of an entity",
            description = "Returns all metrics with the entity's rank in the whole graph, and the number of its"
                    + " community. `pending` lists the metrics that are still being computed; call again to get them.")
    EntityMetrics get(@PathVariable @EntityId String id, @Valid @ParameterObject TieParameters ties) {
        return metrics.get(id, ties.rule());
    }

    @GetMapping("/metrics/among")
    @Operation(
            operationId = "getMetricsAmong",
            summary = "Shows the metrics of some entities among themselves",
            description =
                    "Computes the metrics of the subgraph of these entities, exactly and within the call: for example"
                            + " for the size and colour of nodes in a drawing. `community` is the number of a community"
                            + " of the subgraph.")
    List<EntityMetrics> among(
            @Valid @ParameterObject AmongParameters entities,
            @Valid @ParameterObject TieParameters ties,
            @Valid @ParameterObject ResolutionParameters resolution) {
        return metrics.among(entities.ids(), ties.rule(), resolution.value());
    }
}
