package entente.query.record;

import entente.ontology.AgreementStatus;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.query.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with its members and its proof.
 *
 * @param date when it was concluded
 * @param place where it was signed
 * @param quotes what documents say of it, the newest first
 */
public record Agreement(
        String id,
        String name,
        @Nullable String kind,
        @Nullable AgreementStatus status,
        @Nullable EdtfDate date,
        @Nullable Member place,
        List<Member> parties,
        List<Member> signatories,
        List<String> topics,
        List<Evidence> quotes) {

    /** An entity that has to do with an agreement. */
    public record Member(String id, EntityType type, String name) {}
}
