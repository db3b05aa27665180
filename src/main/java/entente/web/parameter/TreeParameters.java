package entente.web.parameter;

import static java.util.Objects.requireNonNullElse;

import entente.query.FactFilter;
import entente.query.join.TreeQuery;
import entente.web.binding.EntityId;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** The entities to connect. */
public record TreeParameters(
        @EntityId
        @Parameter(description = "Ids of the entities; repeated or separated by commas", required = true)
        @NotNull
        @UniqueElements
        @Size(min = 2, max = TreeQuery.MOST_ENTITIES)
        List<String> entity,

        @Parameter(description = "The most relations between one of the entities and the next")
        @Schema(defaultValue = "" + HOPS)
        @Range(min = 1, max = TreeQuery.MOST_HOPS)
        @Nullable
        Integer maxHops) {
    private static final int HOPS = 6;

    public TreeQuery under(FactFilter filter) {
        return new TreeQuery(entity, requireNonNullElse(maxHops, HOPS), filter);
    }
}
