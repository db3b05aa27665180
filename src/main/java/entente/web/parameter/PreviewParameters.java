package entente.web.parameter;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a call only tells what it would change. */
public record PreviewParameters(
        @Parameter(description = "Whether to only tell what it would change") @Nullable
        Boolean preview) {
    /** {@return whether nothing is changed} */
    public boolean previewed() {
        return Objects.requireNonNullElse(preview, false);
    }
}
