package entente.web.parameter;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.jspecify.annotations.Nullable;

/** How finely to split the graph. */
public record ResolutionParameters(
        @Parameter(description = "Below 1 for fewer and larger communities, above 1 for more and smaller ones")
        @Schema(defaultValue = "1")
        @DecimalMin("0.01")
        @DecimalMax("100")
        @Nullable
        Double resolution) {
    public double value() {
        return requireNonNullElse(resolution, 1.0);
    }
}
