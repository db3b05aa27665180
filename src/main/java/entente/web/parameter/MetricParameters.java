package entente.web.parameter;

import static java.util.Objects.requireNonNullElse;

import entente.metrics.Metric;
import entente.ontology.EntityType;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By what to rank entities, and which to list. */
public record MetricParameters(
        @Parameter(description = "What to rank by") @Schema(defaultValue = "pagerank") @Nullable
        Metric metric,

        @Parameter(
                description =
                        "Types of entity to list; repeated or separated by commas; all when left out. Others count"
                                + " in the values all the same")
        @Nullable
        List<EntityType> type) {
    public Metric wanted() {
        return requireNonNullElse(metric, Metric.PAGERANK);
    }

    public Set<EntityType> types() {
        return Set.copyOf(requireNonNullElse(type, List.of()));
    }
}
