package entente.web;

import entente.ontology.Modality;
import entente.query.Page;
import entente.query.around.NeighbourCounts;
import entente.query.around.Neighbourhood;
import entente.query.around.Neighbourhoods;
import entente.query.name.Entities;
import entente.query.name.EntityCard;
import entente.query.name.EntitySummary;
import entente.web.parameter.EntityParameters;
import entente.web.parameter.FactParameters;
import entente.web.parameter.NeighbourhoodParameters;
import entente.web.parameter.PageParameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.EnumSet;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/entities", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Entities", description = "What documents name or describe: the nodes of the graph")
class EntitiesController {
    private final Entities entities;
    private final Neighbourhoods neighbourhoods;

    EntitiesController(Entities entities, Neighbourhoods neighbourhoods) {
        this.entities = entities;
        this.neighbourhoods = neighbourhoods;
    }

    @GetMapping
    @Operation(
            operationId = "searchEntities",
            summary = "Finds entities by name",
            description =
                    "Searches identifiers (wikidata:Q239, or Q239 alone), canonical names and aliases. The best match"
                            + " comes first; among equal matches, the entity with the most facts. `documents` is the"
                            + " number of documents that mention the entity, `relations` the number of facts about it.")
    Page<EntitySummary> search(
            @Valid @ParameterObject EntityParameters wanted, @Valid @ParameterObject PageParameters page) {
        return page.of((limit, after) -> entities.search(wanted.q(), wanted.types(), wanted.place(), limit, after));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getEntity",
            summary = "Shows an entity",
            description =
                    "`identifiers` are what registers call it, as `scheme:value`; `relations` is the number of facts"
                            + " by type; `first` and `last` are the earliest and latest day of any dated"
                            + " fact; `agreements` and `events` have the role in which the entity takes part.")
    EntityCard get(@PathVariable String id) {
        return entities.get(id);
    }

    @GetMapping("/{id}/neighbourhood")
    @Operation(
            operationId = "getNeighbourhood",
            summary = "Shows the neighbourhood of an entity",
            description = "Returns the nearest entities first, and all facts between them. `shown` is the number of"
                    + " entities in the response, `total` the number of all. Give `next` as `after` to get the next"
                    + " part; its facts connect its entities with each other and with those of earlier parts. `cut` is"
                    + " true if the search stopped at a limit, so that there may be more than `total`. `confidence` is"
                    + " from 0 to 1. `modality` is the firmest way in which a document says it, such as `stated`. `quote`"
                    + " is the evidence of the fact. `evidenceAvailable` is false if Neo4j was needed and"
                    + " did not answer; facts whose details are not in memory then have no id, dates and quote.")
    Neighbourhood neighbourhood(
            @PathVariable String id,
            @Valid @ParameterObject NeighbourhoodParameters around,
            @Valid @ParameterObject FactParameters facts) {
        return neighbourhoods.get(around.around(id, facts.filter(EnumSet.allOf(Modality.class))));
    }

    @GetMapping("/{id}/neighbourhood/counts")
    @Operation(
            operationId = "countNeighbours",
            summary = "Counts the neighbours of an entity",
            description = "Counts the facts and neighbours one hop away, by type of relation and direction, and by type"
                    + " of neighbour. It is fast for hubs too. A neighbour with several facts counts once in each row.")
    NeighbourCounts counts(@PathVariable String id, @Valid @ParameterObject FactParameters facts) {
        return neighbourhoods.count(id, facts.filter(EnumSet.allOf(Modality.class)));
    }
}
