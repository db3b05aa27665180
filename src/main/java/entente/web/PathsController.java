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
            summary = "Shows how two entities are connected",
            description = "A path runs over facts only, in either direction, and no entity stands on it twice. The"
                    + " shortest come first, then those with more documents behind their weakest hop, which is the"
                    + " `score`. Every hop carries its evidence. Where there is no path, `paths` is empty and"
                    + " `reason` says why in words.")
    PathAnswer find(@Valid @ParameterObject PathParameters wanted, @Valid @ParameterObject FactParameters facts) {
        return paths.find(wanted.over(facts.filter(EnumSet.of(Modality.STATED))));
    }
}
