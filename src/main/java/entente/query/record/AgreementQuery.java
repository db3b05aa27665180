package entente.query.record;

import entente.ontology.AgreementStatus;
import entente.query.Page;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A query for agreements.
 *
 * @param party id of a party
 * @param kind kind of the agreement, such as {@code letter of intent}
 * @param place id of a place where it was signed or that is a party
 * @param since excludes agreements before this day
 * @param until excludes agreements after this day
 * @param limit maximum number of agreements, 1 to 200
 * @param after the cursor of the previous page
 */
public record AgreementQuery(
        @Nullable String party,
        @Nullable String kind,
        @Nullable AgreementStatus status,
        @Nullable String place,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        int limit,
        @Nullable String after) {
    /** Checks the bounds. */
    public AgreementQuery {
        Page.checkLimit(limit);
    }
}
