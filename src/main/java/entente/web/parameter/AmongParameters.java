package entente.web.parameter;

import entente.metrics.Metrics;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/** Which entities to look at among themselves. */
public record AmongParameters(
        @Parameter(description = "Ids of entities; repeated or separated by commas; those of none are left out")
        @NotNull
        @Size(min = 1, max = Metrics.MOST_AMONG)
        List<String> id) {
    public Set<String> ids() {
        return Set.copyOf(id);
    }
}
