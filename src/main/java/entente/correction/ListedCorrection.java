package entente.correction;

import entente.graph.correction.AddedFact;
import entente.graph.correction.ClaimChange;
import entente.graph.correction.FactEnd;
import entente.ontology.CorrectionKind;
import entente.ontology.RelationType;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A correction in a list.
 *
 * @param claim id that the claim or description had when it was corrected
 * @param entity id of the entity of a note
 * @param relation id of the relation of a note
 * @param document id of the document
 * @param quote the words of the document
 * @param subject subject of the claim as the machine found it, or what is described, or the entity of a note
 * @param predicate predicate of the claim as the machine found it; null for a description
 * @param object object of the claim as the machine found it
 * @param changes other values, for a change
 * @param fact the fact, for an addition
 * @param text the text of a note
 * @param reason why; may be empty
 * @param what what was corrected, in words
 */
public record ListedCorrection(
        String id,
        CorrectionKind kind,
        CorrectionQuery.State state,
        @Nullable String claim,
        @Nullable String entity,
        @Nullable String relation,
        @Nullable String document,
        @Nullable String quote,
        @Nullable FactEnd subject,
        @Nullable RelationType predicate,
        @Nullable FactEnd object,
        @Nullable ClaimChange changes,
        @Nullable AddedFact fact,
        @Nullable String text,
        String reason,
        String by,
        ZonedDateTime at,
        @Nullable String withdrawnBy,
        @Nullable ZonedDateTime withdrawnAt,
        String what) {}
