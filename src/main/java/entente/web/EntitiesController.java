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
@Tag(name = "Entities", description = "Persons, organizations, places, events and agreements")
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
            description = "Searches canonical names and aliases. The best fit comes first, then what is most connected."
                    + " `documents` counts the documents that mention the entity, `relations` the facts about it.")
    Page<EntitySummary> search(
            @Valid @ParameterObject EntityParameters wanted, @Valid @ParameterObject PageParameters page) {
        return page.of((limit, after) -> entities.search(wanted.q(), wanted.types(), wanted.place(), limit, after));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getEntity",
            summary = "Shows what is known of an entity",
            description = "`relations` counts the facts by type; `first` and `last` are the earliest and latest day of"
                    + " any dated fact; `agreements` and `events` say in which role it takes part.")
    EntityCard get(@PathVariable String id) {
        return entities.get(id);
    }

    @GetMapping("/{id}/neighbourhood")
    @Operation(
            operationId = "getNeighbourhood",
            summary = "Shows what lies around an entity",
            description = "The nearest entities come first, and all facts between those shown. `shown` and `total` say"
                    + " how much of it is in the answer; `next`, given as `after`, leads to the next part, whose facts"
                    + " join its entities to each other and to those of the parts before. `cut` says that the search"
                    + " ended at a bound, so that there may be more than `total`. `confidence` is from 0 to 1;"
                    + " `modality` tells what is stated from what is reported, planned or denied; `quote` proves the"
                    + " fact. `evidenceAvailable` is false when Neo4j was needed and did not answer: facts that"
                    + " are not all in memory then come without id, dates and quote.")
    Neighbourhood neighbourhood(
            @PathVariable String id,
            @Valid @ParameterObject NeighbourhoodParameters around,
            @Valid @ParameterObject FactParameters facts) {
        return neighbourhoods.get(around.around(id, facts.filter(EnumSet.allOf(Modality.class))));
    }

    @GetMapping("/{id}/neighbourhood/counts")
    @Operation(
            operationId = "countNeighbours",
            summary = "Counts what is joined to an entity",
            description = "How many facts and neighbours there are one hop away, by type of relation and direction, and"
                    + " by type of neighbour, without listing them; quick for hubs, too. A neighbour that several"
                    + " facts join counts once in each row.")
    NeighbourCounts counts(@PathVariable String id, @Valid @ParameterObject FactParameters facts) {
        return neighbourhoods.count(id, facts.filter(EnumSet.allOf(Modality.class)));
    }
}
