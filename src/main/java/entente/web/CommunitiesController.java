package entente.web;

import entente.metrics.CommunityMap;
import entente.metrics.CommunityMembers;
import entente.metrics.Metrics;
import entente.query.NotFound;
import entente.web.parameter.CommunityParameters;
import entente.web.parameter.PageParameters;
import entente.web.parameter.ResolutionParameters;
import entente.web.parameter.TieParameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/communities", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Communities", description = "Entities that belong together")
class CommunitiesController {
    private final Metrics metrics;

    CommunitiesController(Metrics metrics) {
        this.metrics = metrics;
    }

    @GetMapping
    @Operation(
            operationId = "listCommunities",
            summary = "Shows the whole graph as communities",
            description = "The largest communities, each with its most central members, and the number of facts"
                    + " between any two of those shown. Found with the Leiden algorithm: entities of one community"
                    + " are tied to each other more than chance would have it. The same facts give the same"
                    + " communities and numbers; a write may change both.")
    CommunityMap list(
            @Valid @ParameterObject CommunityParameters shown,
            @Valid @ParameterObject ResolutionParameters resolution,
            @Valid @ParameterObject TieParameters ties) {
        return metrics.communities(ties.rule(), resolution.value(), shown.most());
    }

    @GetMapping("/{number}")
    @Operation(
            operationId = "listCommunityMembers",
            summary = "Lists the members of a community",
            description = "Those with the strongest ties to other members first. Give the same parameters as to the"
                    + " list of communities, or the number means another one.")
    CommunityMembers members(
            @PathVariable String number,
            @Valid @ParameterObject ResolutionParameters resolution,
            @Valid @ParameterObject TieParameters ties,
            @Valid @ParameterObject PageParameters page) {
        int community = read(number);
        return page.of((limit, after) -> metrics.members(community, ties.rule(), resolution.value(), limit, after));
    }

    private static int read(String number) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException notANumber) {
            throw NotFound.community(number);
        }
    }
}
