package entente.web.parameter;

import static java.util.Objects.requireNonNullElse;

import entente.judgement.Review;
import entente.judgement.ReviewQueue;
import entente.ontology.EntityType;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** The pairs to review. */
public record ReviewParameters(
        @Parameter(description = "Type of the entities") @Nullable
        EntityType type,

        @Parameter(description = "The least score of a pair: how sure the machine is that both are the same")
        @DecimalMin("0")
        @DecimalMax("1")
        @Nullable
        Double minScore,

        @Parameter(description = "The most pairs to return")
        @Schema(defaultValue = "" + LIMIT)
        @Range(min = 1, max = ReviewQueue.MOST_PAIRS)
        @Nullable
        Integer limit,

        @Parameter(description = "The `next` of the previous page, with the same `type` and `minScore`") @Nullable
        String after) {
    private static final int LIMIT = 20;

    /** {@return this page of the queue} */
    public Review of(ReviewQueue queue) {
        return PageParameters.behind(after, () -> queue.next(type, minScore, requireNonNullElse(limit, LIMIT), after));
    }
}
