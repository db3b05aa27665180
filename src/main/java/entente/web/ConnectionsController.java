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
@Tag(name = "Connections", description = "How several entities hang together")
class ConnectionsController {
    private final Connections connections;

    ConnectionsController(Connections connections) {
        this.connections = connections;
    }

    @GetMapping("/subgraph")
    @Operation(
            operationId = "getSubgraph",
            summary = "Shows the facts among several entities",
            description = "Facts count however they are said, planned and denied ones too, unless `modality` says"
                    + " otherwise. The filter holds for the facts; the entities are those that are named. Of more than"
                    + " 10,000 facts the weakest are left out, and `cut` says so. `evidenceAvailable` is false when"
                    + " Neo4j was needed and did not answer: facts that are not all in memory then come without id,"
                    + " dates and quote.")
    Subgraph subgraph(@Valid @ParameterObject NamedParameters wanted, @Valid @ParameterObject FactParameters facts) {
        return connections.among(wanted.entity(), facts.filter(EnumSet.allOf(Modality.class)));
    }

    @GetMapping("/entities/common")
    @Operation(
            operationId = "findCommonNeighbours",
            summary = "Shows what several entities are all joined to",
            description = "Stated facts count, unless `modality` says otherwise. Neighbours that are joined to more of"
                    + " the entities come first, then by `rank`. Each comes with one `tie` for each entity that it is"
                    + " joined to, which has the ten facts of most documents and says how many there are (`total`)."
                    + " `evidenceAvailable` is false when Neo4j was needed and did not answer: facts that are not all in"
                    + " memory then come without id, dates and quote.")
    CommonNeighbours common(
            @Valid @ParameterObject CommonParameters wanted, @Valid @ParameterObject FactParameters facts) {
        return connections.common(wanted.under(facts.filter(EnumSet.of(Modality.STATED))));
    }

    @GetMapping("/connection")
    @Operation(
            operationId = "findConnection",
            summary = "Shows how several entities hang together",
            description = "The answer is a short tree of facts that joins them. Stated facts count, unless `modality`"
                    + " says otherwise. Fewer hops are better, and of as many, those that do not go through hubs. The"
                    + " tree is `approximate`: it has less than twice as many hops as the shortest one. `groups` says"
                    + " which entities are joined to each other, the largest group first; `unjoined` names all that"
                    + " are not in it.")
    ConnectingTree connection(
            @Valid @ParameterObject TreeParameters wanted, @Valid @ParameterObject FactParameters facts) {
        return connections.tree(wanted.under(facts.filter(EnumSet.of(Modality.STATED))));
    }
}
