package entente.graph.correction;

import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a person adds.
 *
 * @param source where it comes from, in words; null if a quote of a document states it
 */
public record AddedFact(
        FactEnd subject,
        RelationType predicate,
        FactEnd object,
        @Nullable String title,
        @Nullable EdtfDate since,
        @Nullable EdtfDate until,
        Modality modality,
        @Nullable String source) {

    /** {@return the id of the claim that the correction with this id adds} */
    public static String claim(String correction) {
        return "claim-" + correction.substring(correction.indexOf('-') + 1);
    }
}
