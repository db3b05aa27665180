package entente.resolution;

import entente.extraction.Quote;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * A fact about two entities, stated by one sentence.
 *
 * @param id derived from document, relation and quote, so reading the same sentence again yields the same id
 * @param relation id of the relation that groups all claims with this subject, predicate and object
 * @param subject entity id; for a symmetric predicate, the lesser of the two ids
 * @param object entity id
 * @param title office or job, for {@link RelationType#HOLDS_POSITION} only
 * @param plainSubject id that the subject has if nothing is judged about it; it stays when judgements change
 * @param plainObject the same for the object
 */
public record Claim(
        String id,
        String relation,
        String subject,
        RelationType predicate,
        String object,
        @Nullable String title,
        @Nullable EdtfDate since,
        @Nullable EdtfDate until,
        Modality modality,
        double confidence,
        Quote quote,
        String plainSubject,
        String plainObject) {
    /** {@return the id of the relation between these entities} The ends of a symmetric one must be in order. */
    public static String relation(String subject, RelationType predicate, String object) {
        return Ids.of("relation", subject, predicate, object);
    }
}
