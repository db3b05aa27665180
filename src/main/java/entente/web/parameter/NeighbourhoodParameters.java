package entente.web.parameter;

import static java.util.Objects.requireNonNullElse;

import entente.query.FactFilter;
import entente.query.around.NeighbourRank;
import entente.query.around.NeighbourhoodQuery;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** The extent of a neighbourhood. */
public record NeighbourhoodParameters(
        @Parameter(description = "The most relations between the centre and an entity")
        @Schema(defaultValue = "" + HOPS)
        @Range(min = 1, max = NeighbourhoodQuery.MOST_HOPS)
        @Nullable
        Integer hops,

        @Parameter(description = "The most entities to return, without the centre")
        @Schema(defaultValue = "" + LIMIT)
        @Range(min = 1, max = NeighbourhoodQuery.MOST_NODES)
        @Nullable
        Integer limit,

        @Parameter(description = RANK) @Schema(defaultValue = "strong") @Nullable
        NeighbourRank rank,

        @Parameter(description = "The `next` of the previous response, with the same `rank`") @Nullable
        String after) {
    /** Describes the ranks of neighbours. */
    static final String RANK =
            "Order of equally near neighbours. `strong`: more documents behind the connecting facts first; `recent`: a"
                    + " later last day of these facts first, facts without a date last; `rare`: neighbours with fewer facts"
                    + " of any kind first, hubs last. Then by name and id";

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
