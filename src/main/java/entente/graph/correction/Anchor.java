package entente.graph.correction;

import entente.ontology.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * Where a correction belongs. It outlives the claim node, which is written again with its document.
 *
 * @param document id of the document; null for a note and for a fact with a source in words
 * @param quote the words of the document, verbatim
 * @param start offset of the quote in the text of the document, in UTF-16 units
 * @param predicate of the claim; null for a description and for a note on an entity
 * @param subject of the claim, or the agreement or event that is described, or the entity of a note
 * @param object of the claim
 * @param added id of the correction that added the claim; null for a claim of the machine
 */
public record Anchor(
        @Nullable String document,
        @Nullable String quote,
        int start,
        @Nullable RelationType predicate,
        @Nullable FactEnd subject,
        @Nullable FactEnd object,
        @Nullable String added) {

    boolean describes() {
        return predicate == null && added == null && subject != null && quote != null;
    }
}
