package entente.web.parameter;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a call only shows what it would change. */
public record PreviewParameters(
        @Parameter(description = "Whether to change nothing and only show what would change")
        @Schema(defaultValue = "false")
        @Nullable
        Boolean preview) {
    public boolean only() {
        return Objects.requireNonNullElse(preview, false);
    }
}
