package entente.web.parameter;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How to withdraw what a person said. */
public record WithdrawalParameters(
        @Parameter(description = "Who withdraws it; `someone` if left out") @Size(max = 100) @Nullable
        String by,

        @Parameter(description = "Whether to only tell what it would change") @Nullable
        Boolean preview) {
    /** The author if a call names none. */
    public static final String UNNAMED = "someone";

    /** {@return who withdraws} */
    public String author() {
        return by == null || by.isBlank() ? UNNAMED : by.strip();
    }

    /** {@return whether nothing is changed} */
    public boolean previewed() {
        return Objects.requireNonNullElse(preview, false);
    }
}
