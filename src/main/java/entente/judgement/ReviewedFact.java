package entente.judgement;

import entente.ontology.RelationType;
import entente.query.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * A fact of an entity in the review queue.
 *
 * @param outward whether the entity is the subject of the fact
 * @param title office or job; null if there is none
 * @param other the entity at the other end
 * @param quote the words that state it; null if its document was just deleted
 * @param document id of their document; null with the quote
 * @param documentTitle title of that document; null with the quote
 */
public record ReviewedFact(
        RelationType predicate,
        boolean outward,
        @Nullable String title,
        EntityRef other,
        @Nullable String quote,
        @Nullable String document,
        @Nullable String documentTitle) {}
