package entente.web.parameter;

import static java.util.Objects.requireNonNullElse;

import entente.query.FactFilter;
import entente.query.around.NeighbourRank;
import entente.query.around.NeighbourhoodQuery;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** How far around an entity to look. */
public record NeighbourhoodParameters(
        @Parameter(description = "How many relations away an entity may lie")
        @Schema(defaultValue = "" + HOPS)
        @Range(min = 1, max = NeighbourhoodQuery.MOST_HOPS)
        @Nullable
        Integer hops,

        @Parameter(description = "The most entities to show beside the centre")
        @Schema(defaultValue = "" + LIMIT)
        @Range(min = 1, max = NeighbourhoodQuery.MOST_NODES)
        @Nullable
        Integer limit,

        @Parameter(description = RANK) @Schema(defaultValue = "strong") @Nullable
        NeighbourRank rank,

        @Parameter(description = "The `next` of the answer before, in the same `rank`; the beginning when left out")
        @Nullable
        String after) {
    /** What the ranks of neighbours mean. */
    static final String RANK =
            "Which come first, of equally near ones: `strong`, with more documents behind the facts that"
                    + " join them; `recent`, with a later last day of these facts, undated ones last; `rare`, with fewer facts of"
                    + " their own of any kind, hubs last. Then by name and id";

    private static final int HOPS = 1;
    private static final int LIMIT = 100;

    public NeighbourhoodQuery around(String entity, FactFilter filter) {
        return PageParameters.behind(
                after,
                () -> new NeighbourhoodQuery(
                        entity,
                        requireNonNullElse(hops, HOPS),
                        filter,
                        requireNonNullElse(limit, LIMIT),
                        requireNonNullElse(rank, NeighbourRank.STRONG),
                        after));
    }
}
