package entente.query.record;

import entente.ontology.AgreementStatus;
import entente.query.Page;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which agreements to list.
 *
 * @param party id of an entity that is bound
 * @param kind the noun, such as {@code letter of intent}
 * @param place id of a place where it was signed or that is bound
 * @param since agreements concluded before this day are left out
 * @param until agreements concluded after this day are left out
 * @param limit the most to answer with, 1 to 200
 * @param after the cursor of the page before
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
