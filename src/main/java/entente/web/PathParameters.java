package entente.web;

import static java.util.Objects.requireNonNullElse;

import entente.query.FactFilter;
import entente.query.PathQuery;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** Which paths to look for. */
record PathParameters(
        @Parameter(description = "Id of the entity at one end", required = true) @NotBlank
        String from,

        @Parameter(description = "Id of the entity at the other end", required = true) @NotBlank
        String to,

        @Parameter(description = "The most paths to answer with")
        @Schema(defaultValue = "" + PATHS)
        @Range(min = 1, max = PathQuery.MOST_PATHS)
        @Nullable
        Integer k,

        @Parameter(description = "The most relations that a path may have")
        @Schema(defaultValue = "" + HOPS)
        @Range(min = 1, max = PathQuery.MOST_HOPS)
        @Nullable
        Integer maxHops) {
    private static final int PATHS = 5;
    private static final int HOPS = 4;

    PathQuery over(FactFilter filter) {
        return new PathQuery(from, to, requireNonNullElse(k, PATHS), requireNonNullElse(maxHops, HOPS), filter);
    }
}
