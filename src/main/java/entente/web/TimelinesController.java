package entente.web;

import entente.ontology.Modality;
import entente.query.FactFilter;
import entente.query.record.Timeline;
import entente.query.record.TimelineQuery;
import entente.query.record.Timelines;
import entente.web.binding.EntityId;
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
            summary = "Lists the claims about an entity, by date",
            description = "Each item is the claim of one sentence, with its own date (`date`), how exact the date is"
                    + " (`precision`), and the sentence as evidence. `begin` is the earliest possible first day, `end`"
                    + " the latest possible last day; `end` is null if the fact still holds. Items are sorted by the"
                    + " earliest possible day of `date`, then by the latest. `undated` is the number of claims without"
                    + " a date, which are left out if a time is given. `modality` and the time apply to claims, the"
                    + " rest of the filter to the facts that they support. Claims of every modality count, unless"
                    + " `modality` is given. `type` and `avoid` have no effect together with `with`.")
    Timeline timeline(
            @PathVariable @EntityId String id,
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
