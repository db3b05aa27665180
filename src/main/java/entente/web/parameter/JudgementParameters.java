package entente.web.parameter;

import entente.judgement.JudgementQuery;
import entente.ontology.EntityType;
import entente.ontology.Verdict;
import entente.web.binding.EntityId;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which judgements to list. */
public record JudgementParameters(
        @EntityId
        @Parameter(description = "Id of an entity that they are about, or of one that was merged into it")
        @Size(max = 500)
        @Nullable
        String entity,

        @Parameter(description = "What they say") @Nullable Verdict verdict,

        @Parameter(description = "Who judged; `machine` for what the machine judges") @Size(max = 100) @Nullable
        String by,

        @Parameter(
                description = "`standing`: not withdrawn; `open`: the machine is unsure and nobody has judged the two")
        JudgementQuery.@Nullable State state,

        @Parameter(description = "Type of the entities") @Nullable
        EntityType type) {
    public JudgementQuery query() {
        return new JudgementQuery(entity, verdict, by, state, type);
    }
}
