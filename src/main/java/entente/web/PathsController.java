package entente.web;

import entente.ontology.Modality;
import entente.query.path.PathAnswer;
import entente.query.path.Paths;
import entente.web.parameter.FactParameters;
import entente.web.parameter.PathParameters;
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
@RequestMapping(path = "/api/paths", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Paths", description = "How entities are connected")
class PathsController {
    private final Paths paths;

    PathsController(Paths paths) {
        this.paths = paths;
    }

    @GetMapping
    @Operation(
            operationId = "findPaths",
            summary = "Finds the best paths between two entities",
            description = "A path runs over facts in either direction and passes no entity twice. By default the paths"
                    + " with the fewest hops come first, then those with the lowest `cost`. `score` is the number of"
                    + " documents behind the weakest hop. Every hop has its evidence. If there is no path, `paths` is"
                    + " empty and `reason` says why.")
    PathAnswer find(@Valid @ParameterObject PathParameters wanted, @Valid @ParameterObject FactParameters facts) {
        return paths.find(wanted.over(facts.filter(EnumSet.of(Modality.STATED))));
    }
}
