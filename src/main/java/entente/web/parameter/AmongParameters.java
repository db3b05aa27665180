package entente.web.parameter;

import entente.metrics.Metrics;
import entente.web.binding.EntityId;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/** The entities whose subgraph to measure. */
public record AmongParameters(
        @EntityId
        @Parameter(description = "Ids of entities; repeated or separated by commas; unknown ids are ignored")
        @NotNull
        @Size(min = 1, max = Metrics.MOST_AMONG)
        List<String> id) {
    public Set<String> ids() {
        return Set.copyOf(id);
    }
}
