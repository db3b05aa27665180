package entente.extraction.english.relation;

import entente.extraction.Quote;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A relation that a sentence states.
 *
 * @param subject name of the subject, in its fullest form in the document
 * @param object name of the object, in its fullest form in the document
 * @param title office or job, for {@link RelationType#HOLDS_POSITION} only
 * @param since start of the relation, or date of the event
 */
public record RelationFinding(
        String subject,
        RelationType predicate,
        String object,
        @Nullable String title,
        @Nullable EdtfDate since,
        Modality modality,
        Quote quote,
        double confidence) {
    /** Maximum number of entities in a symmetric statement such as "A, B and C met". */
    static final int MOST_MEMBERS = 6;

    private static final Set<RelationType> DATED = Set.of(
            RelationType.VISITED,
            RelationType.MET,
            RelationType.TWINNED_WITH,
            RelationType.FOUNDED,
            RelationType.OWNS,
            RelationType.INVESTS_IN);

    /** {@return whether relations of that type take the date of their sentence} */
    public static boolean isDated(RelationType type) {
        return DATED.contains(type);
    }
}
