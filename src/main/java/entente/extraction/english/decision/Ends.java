package entente.extraction.english.decision;

import entente.extraction.Quote;
import entente.extraction.english.relation.RelationFinding;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import org.jspecify.annotations.Nullable;

/** The ends of a relation, in the fullest forms of their names. Those of a symmetric one are in alphabetical order. */
record Ends(String subject, RelationType predicate, String object) {
    static Ends of(String subject, RelationType predicate, String object) {
        boolean swap = predicate.symmetric() && subject.compareTo(object) > 0;
        return swap ? new Ends(object, predicate, subject) : new Ends(subject, predicate, object);
    }

    /** {@return the relation between the two, said as a fact} */
    RelationFinding stated(@Nullable String title, @Nullable EdtfDate date, Quote quote, double share) {
        return new RelationFinding(subject, predicate, object, title, date, Modality.STATED, quote, share);
    }
}
