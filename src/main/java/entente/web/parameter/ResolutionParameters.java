package entente.web.parameter;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.jspecify.annotations.Nullable;

/** The resolution of communities. */
public record ResolutionParameters(
        @Parameter(
                description = "Values below 1 yield fewer and larger communities, values above 1 more and smaller ones")
        @Schema(defaultValue = "1")
        @DecimalMin("0.01")
        @DecimalMax("100")
        @Nullable
        Double resolution) {
    public double value() {
        return requireNonNullElse(resolution, 1.0);
    }
}
