package entente.web.parameter;

import entente.ontology.AgreementStatus;
import entente.ontology.EdtfDate;
import entente.query.record.AgreementQuery;
import entente.web.binding.EntityId;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which agreements to list. */
public record AgreementParameters(
        @EntityId @Parameter(description = "Id of an entity that the agreement binds") @Size(max = 500) @Nullable
        String party,

        @Parameter(description = "The noun of the text, singular, in lower case", example = "letter of intent")
        @Size(max = 500)
        @Nullable
        String kind,

        @Parameter(description = "How far it has come") @Nullable
        AgreementStatus status,

        @EntityId
        @Parameter(description = "Id of a place where it was signed or that it binds")
        @Size(max = 500)
        @Nullable
        String place,

        @Parameter(
                description = "Leaves out agreements concluded before this time, and those without a date",
                example = "2011")
        @Nullable
        EdtfDate since,

        @Parameter(
                description = "Leaves out agreements concluded after this time, and those without a date",
                example = "2023")
        @Nullable
        EdtfDate until)
        implements TimeBounds {

    public AgreementQuery page(int limit, @Nullable String after) {
        return new AgreementQuery(
                party,
                kind,
                status,
                place,
                since == null ? null : since.earliest(),
                until == null ? null : until.latest(),
                limit,
                after);
    }
}
