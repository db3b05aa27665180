package entente.web.parameter;

import entente.web.binding.EntityId;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The second entity of a timeline. */
public record TimelineParameters(
        @EntityId @Parameter(description = "Id of another entity; returns only claims that connect the two") @Nullable
        String with) {}
