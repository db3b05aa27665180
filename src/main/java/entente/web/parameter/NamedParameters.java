package entente.web.parameter;

import entente.query.join.Subgraph;
import entente.web.binding.EntityId;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;

/** The entities of a subgraph. */
public record NamedParameters(
        @EntityId
        @Parameter(description = "Ids of the entities; repeated or separated by commas", required = true)
        @NotNull
        @UniqueElements
        @Size(min = 2, max = Subgraph.MOST_ENTITIES)
        List<String> entity) {}
