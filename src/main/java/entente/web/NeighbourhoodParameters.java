package entente.web;

import static java.util.Objects.requireNonNullElse;

import entente.query.FactFilter;
import entente.query.NeighbourhoodQuery;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** How far around an entity to look. */
record NeighbourhoodParameters(
        @Parameter(description = "How many relations away an entity may lie")
        @Schema(defaultValue = "" + HOPS)
        @Range(min = 1, max = NeighbourhoodQuery.MOST_HOPS)
        @Nullable
        Integer hops,

        @Parameter(description = "The most entities to show beside the centre")
        @Schema(defaultValue = "" + LIMIT)
        @Range(min = 1, max = NeighbourhoodQuery.MOST_NODES)
        @Nullable
        Integer limit) {
    private static final int HOPS = 1;
    private static final int LIMIT = 100;

    NeighbourhoodQuery around(String entity, FactFilter filter) {
        return new NeighbourhoodQuery(entity, requireNonNullElse(hops, HOPS), filter, requireNonNullElse(limit, LIMIT));
    }
}
