package entente.web.parameter;

import static java.util.Objects.requireNonNullElse;

import entente.query.FactFilter;
import entente.query.path.PathQuery;
import entente.query.path.PathRank;
import entente.web.binding.Checked;
import entente.web.binding.EntityId;
import entente.web.problem.InvalidParameters.Fault;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** The paths to find. */
public record PathParameters(
        @EntityId @Parameter(description = "Id of the entity at one end", required = true) @NotBlank
        String from,

        @EntityId @Parameter(description = "Id of the entity at the other end", required = true) @NotBlank
        String to,

        @EntityId
        @Parameter(description = "Ids of entities to go through, in this order; repeated or separated by commas")
        @Size(max = PathQuery.MOST_VIA)
        @Nullable
        List<String> via,

        @Parameter(description = "The most paths to return")
        @Schema(defaultValue = "" + PATHS)
        @Range(min = 1, max = PathQuery.MOST_PATHS)
        @Nullable
        Integer k,

        @Parameter(description = "The most relations in a path")
        @Schema(defaultValue = "" + HOPS)
        @Range(min = 1, max = PathQuery.MOST_HOPS)
        @Nullable
        Integer maxHops,

        @Parameter(
                description = "Order of the paths. `short`: fewest hops first, then lowest cost; `strong`: lowest cost"
                        + " first")
        @Schema(defaultValue = "short")
        @Nullable
        PathRank rank,

        @Parameter(description = "Return all shortest paths, up to 200, instead of the `k` best")
        @Schema(defaultValue = "false")
        @Nullable
        Boolean allShortest)
        implements Checked {
    private static final int PATHS = 5;
    private static final int HOPS = 4;

    @Override
    public List<Fault> faults() {
        List<String> given = requireNonNullElse(via, List.of());
        boolean clear =
                given.stream().distinct().count() == given.size() && !given.contains(from) && !given.contains(to);
        return clear
                ? List.of()
                : List.of(new Fault("via", String.join(",", given), "different entities other than the two ends"));
    }

    public PathQuery over(FactFilter filter) {
        return new PathQuery(
                from,
                to,
                requireNonNullElse(via, List.of()),
                requireNonNullElse(k, PATHS),
                requireNonNullElse(maxHops, HOPS),
                requireNonNullElse(rank, PathRank.SHORT),
                requireNonNullElse(allShortest, false),
                filter);
    }
}
