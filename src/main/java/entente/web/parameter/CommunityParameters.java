package entente.web.parameter;

import static java.util.Objects.requireNonNullElse;

import entente.metrics.CommunityMap;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** How many communities to show. */
public record CommunityParameters(
        @Parameter(description = "The most communities to show")
        @Schema(defaultValue = "" + LIMIT)
        @Range(min = 1, max = CommunityMap.MOST_SHOWN)
        @Nullable
        Integer limit) {
    private static final int LIMIT = 50;

    public int most() {
        return requireNonNullElse(limit, LIMIT);
    }
}
