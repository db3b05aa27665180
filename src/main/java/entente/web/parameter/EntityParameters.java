package entente.web.parameter;

import static java.util.Objects.requireNonNullElse;

import entente.ontology.EntityType;
import entente.web.binding.EntityId;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which entities to list. */
public record EntityParameters(
        @Parameter(
                description =
                        "A name or the beginning of one; accents and a typo don't matter; all entities by default",
                example = "norhav")
        @Size(max = 500)
        @Nullable
        String q,

        @Parameter(description = "Types of entity; repeated or separated by commas; all by default") @Nullable
        List<EntityType> type,

        @EntityId
        @Parameter(description = "Id of a place that the entities are located in, are held in or operate in")
        @Nullable
        String place) {
    public Set<EntityType> types() {
        return Set.copyOf(requireNonNullElse(type, List.of()));
    }
}
