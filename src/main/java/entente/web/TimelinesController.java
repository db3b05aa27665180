package entente.web;

import entente.ontology.Modality;
import entente.query.FactFilter;
import entente.query.record.Timeline;
import entente.query.record.TimelineQuery;
import entente.query.record.Timelines;
import entente.web.parameter.FactParameters;
import entente.web.parameter.PageParameters;
import entente.web.parameter.TimelineParameters;
import entente.web.problem.InvalidParameters;
import entente.web.problem.InvalidParameters.Fault;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/entities", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Entities")
class TimelinesController {
    private final Timelines timelines;

    TimelinesController(Timelines timelines) {
        this.timelines = timelines;
    }

    @GetMapping("/{id}/timeline")
    @Operation(
            operationId = "getTimeline",
            summary = "Shows what is said of an entity, by date",
            description = "Each item is what one sentence says, with its own date (`date`, and how exactly it is given:"
                    + " `precision`), and the sentence as evidence. `begin` is the first day that the beginning can"
                    + " mean, `end` the last day that the end can mean, null for what goes on. Claims come in the order"
                    + " of the first day that `date` can mean, then the last. Claims without a date are counted"
                    + " (`undated`), and left out when a time is asked for. `modality` and the time hold for claims,"
                    + " the rest of the filter for the facts that they add up to; claims of every modality count,"
                    + " unless it is given. Between two entities `type` and `avoid` have nothing to leave out.")
    Timeline timeline(
            @PathVariable String id,
            @Valid @ParameterObject TimelineParameters wanted,
            @Valid @ParameterObject PageParameters page,
            @Valid @ParameterObject FactParameters facts) {
        if (id.equals(wanted.with())) {
            throw new InvalidParameters(List.of(new Fault("with", id, "the id of another entity")));
        }
        FactFilter filter = facts.filter(EnumSet.allOf(Modality.class));
        return timelines.get(page.of((limit, after) -> new TimelineQuery(id, wanted.with(), filter, limit, after)));
    }
}
