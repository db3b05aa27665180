package entente.web;

import entente.ontology.Modality;
import entente.query.join.CommonNeighbours;
import entente.query.join.ConnectingTree;
import entente.query.join.Connections;
import entente.query.join.Subgraph;
import entente.web.parameter.CommonParameters;
import entente.web.parameter.FactParameters;
import entente.web.parameter.NamedParameters;
import entente.web.parameter.TreeParameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.EnumSet;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Connections", description = "How several entities are connected")
class ConnectionsController {
    private final Connections connections;

    ConnectionsController(Connections connections) {
        this.connections = connections;
    }

    @GetMapping("/subgraph")
    @Operation(
            operationId = "getSubgraph",
            summary = "Shows the facts among several entities",
            description = "Includes facts of every modality, also planned and denied ones, unless `modality` is given."
                    + " The filter applies to the facts, not to the entities. If there are more than 10,000 facts, the"
                    + " weakest are left out and `cut` is true. `evidenceAvailable` is false if Neo4j was needed and"
                    + " did not answer; facts whose details are not in memory then have no id, dates and quote.")
    Subgraph subgraph(@Valid @ParameterObject NamedParameters wanted, @Valid @ParameterObject FactParameters facts) {
        return connections.among(wanted.entity(), facts.filter(EnumSet.allOf(Modality.class)));
    }

    @GetMapping("/entities/common")
    @Operation(
            operationId = "findCommonNeighbours",
            summary = "Finds the common neighbours of several entities",
            description = "Only stated facts count, unless `modality` is given. Neighbours of more of the entities come"
                    + " first, then `rank` decides. Each neighbour has one `tie` for each entity that it is connected"
                    + " to. A tie has the ten facts with the most documents, and the number of all facts (`total`)."
                    + " `evidenceAvailable` is false if Neo4j was needed and did not answer; facts whose details are"
                    + " not in memory then have no id, dates and quote.")
    CommonNeighbours common(
            @Valid @ParameterObject CommonParameters wanted, @Valid @ParameterObject FactParameters facts) {
        return connections.common(wanted.under(facts.filter(EnumSet.of(Modality.STATED))));
    }

    @GetMapping("/connection")
    @Operation(
            operationId = "findConnection",
            summary = "Finds a tree of facts that connects several entities",
            description = "Only stated facts count, unless `modality` is given. A tree with fewer hops is better; among"
                    + " trees with equally many hops, one that avoids hubs. The tree is `approximate`: it has fewer"
                    + " than twice as many hops as the shortest one. `groups` lists which entities are connected with"
                    + " each other, the largest group first. `unjoined` lists the entities outside the largest group.")
    ConnectingTree connection(
            @Valid @ParameterObject TreeParameters wanted, @Valid @ParameterObject FactParameters facts) {
        return connections.tree(wanted.under(facts.filter(EnumSet.of(Modality.STATED))));
    }
}
