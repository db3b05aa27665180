package entente.web.parameter;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Whose timeline to show. */
public record TimelineParameters(
        @Parameter(description = "Id of another entity, to see only what joins both; everything when left out")
        @Nullable
        String with) {}
