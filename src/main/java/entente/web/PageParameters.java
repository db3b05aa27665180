package entente.web;

import static java.util.Objects.requireNonNullElse;

import entente.query.Page;
import entente.web.InvalidParameters.Fault;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.BiFunction;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** Which part of a list to show. */
record PageParameters(
        @Parameter(description = "The most items to answer with")
        @Schema(defaultValue = "" + LIMIT)
        @Range(min = 1, max = MOST)
        @Nullable
        Integer limit,

        @Parameter(description = "The `next` of the page before; the first page when left out") @Nullable
        String after) {
    private static final int LIMIT = 50;
    private static final int MOST = 200;

    /** {@return that part of the list} */
    <T> Page<T> of(BiFunction<Integer, @Nullable String, Page<T>> list) {
        try {
            return list.apply(requireNonNullElse(limit, LIMIT), after);
        } catch (IllegalArgumentException notACursor) {
            if (after == null) {
                throw notACursor;
            }
            throw new InvalidParameters(List.of(new Fault("after", after, "the \"next\" of the page before")));
        }
    }
}
