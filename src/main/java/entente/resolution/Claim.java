package entente.resolution;

import entente.extraction.Quote;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence says of two entities.
 *
 * @param id derived from document, relation and quote: the same sentence read again gives the same claim
 * @param relation id of the relation that all claims of this subject, predicate and object add up to
 * @param subject entity id; of a symmetric predicate, the lesser of the two ids
 * @param object entity id
 * @param title office or job of a {@link RelationType#HOLDS_POSITION}
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
        Quote quote) {}
