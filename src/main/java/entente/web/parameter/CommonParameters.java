package entente.web.parameter;

import static java.util.Objects.requireNonNullElse;

import entente.query.FactFilter;
import entente.query.Page;
import entente.query.around.NeighbourRank;
import entente.query.join.CommonQuery;
import entente.web.binding.Checked;
import entente.web.binding.EntityId;
import entente.web.problem.InvalidParameters.Fault;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** Which common neighbours to look for. */
public record CommonParameters(
        @EntityId
        @Parameter(description = "Ids of the entities; repeated or separated by commas", required = true)
        @NotNull
        @UniqueElements
        @Size(min = 2, max = CommonQuery.MOST_ENTITIES)
        List<String> entity,

        @Parameter(description = "To how many of them a neighbour must be connected; all by default")
        @Range(min = 2, max = CommonQuery.MOST_ENTITIES)
        @Nullable
        Integer atLeast,

        @Parameter(description = "The most neighbours to return")
        @Schema(defaultValue = "" + LIMIT)
        @Range(min = 1, max = Page.MOST_ITEMS)
        @Nullable
        Integer limit,

        @Parameter(description = NeighbourhoodParameters.RANK) @Schema(defaultValue = "strong") @Nullable
        NeighbourRank rank,

        @Parameter(description = "The `next` of the previous response, with the same `rank`") @Nullable
        String after)
        implements Checked {
    private static final int LIMIT = 50;

    @Override
    public List<Fault> faults() {
        return atLeast != null && atLeast > entity.size()
                ? List.of(new Fault("atLeast", String.valueOf(atLeast), "at most the number of entities"))
                : List.of();
    }

    public CommonQuery under(FactFilter filter) {
        return PageParameters.behind(
                after,
                () -> new CommonQuery(
                        entity,
                        filter,
                        requireNonNullElse(atLeast, entity.size()),
                        requireNonNullElse(limit, LIMIT),
                        requireNonNullElse(rank, NeighbourRank.STRONG),
                        after));
    }
}
