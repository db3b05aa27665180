package entente.query.record;

import entente.ontology.AgreementStatus;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.query.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with its members and its evidence.
 *
 * @param date date of the agreement
 * @param place place where it was signed
 * @param quotes descriptions in documents, the newest first
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

    /** A party, signatory or place of an agreement. */
    public record Member(String id, EntityType type, String name) {}
}
