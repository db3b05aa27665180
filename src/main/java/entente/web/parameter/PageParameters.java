package entente.web.parameter;

import static java.util.Objects.requireNonNullElse;

import entente.web.problem.InvalidParameters;
import entente.web.problem.InvalidParameters.Fault;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** Which part of a list to show. */
public record PageParameters(
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
    public <T> T of(BiFunction<Integer, @Nullable String, T> list) {
        return behind(after, () -> list.apply(requireNonNullElse(limit, LIMIT), after));
    }

    /** {@return what lies behind that place; a place that no page has given is a fault of the caller} */
    static <T> T behind(@Nullable String after, Supplier<T> list) {
        try {
            return list.get();
        } catch (IllegalArgumentException notACursor) {
            if (after == null) {
                throw notACursor;
            }
            throw new InvalidParameters(List.of(new Fault("after", after, "the \"next\" of the page before")));
        }
    }
}
