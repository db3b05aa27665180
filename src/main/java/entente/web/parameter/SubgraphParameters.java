package entente.web.parameter;

import static java.util.Objects.requireNonNullElse;

import entente.export.Exports;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which part of the graph to export. */
public record SubgraphParameters(
        @Parameter(
                description = "Ids of the entities among which to export all facts, " + Exports.MOST_ENTITIES
                        + " at most; repeated or separated by commas; the whole graph when left out")
        @Size(max = Exports.MOST_ENTITIES)
        @Nullable
        List<String> entity) {
    public List<String> entities() {
        return requireNonNullElse(entity, List.of());
    }
}
