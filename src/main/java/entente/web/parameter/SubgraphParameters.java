package entente.web.parameter;

import static java.util.Objects.requireNonNullElse;

import entente.export.Exports;
import entente.web.binding.EntityId;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of the graph to export. */
public record SubgraphParameters(
        @EntityId
        @Parameter(
                description = "Ids of the entities among which to export all facts, at most " + Exports.MOST_ENTITIES
                        + "; repeated or separated by commas; the whole graph by default")
        @Size(max = Exports.MOST_ENTITIES)
        @Nullable
        List<String> entity) {
    public List<String> entities() {
        return requireNonNullElse(entity, List.of());
    }
}
