package entente.web.parameter;

import entente.correction.CorrectionQuery;
import entente.ontology.CorrectionKind;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which corrections to list. */
public record CorrectionParameters(
        @Parameter(description = "Id of an entity that they are about") @Size(max = 500) @Nullable
        String entity,

        @Parameter(description = "Id of the document that they belong to") @Size(max = 500) @Nullable
        String document,

        @Parameter(description = "What was done") @Nullable CorrectionKind kind,

        @Parameter(description = "Who corrected") @Size(max = 100) @Nullable
        String by,

        @Parameter(
                description =
                        "`standing` for those that count, `withdrawn`, or `lost` for those whose claim is no longer"
                                + " found")
        CorrectionQuery.@Nullable State state) {
    public CorrectionQuery query() {
        return new CorrectionQuery(entity, document, kind, by, state);
    }
}
