package entente.judgement;

import entente.ontology.EntityType;
import entente.query.EntityRef;
import java.util.List;

/**
 * Two entities that the machine cannot tell to be the same or different, with what helps a reader to.
 *
 * @param id id of the machine's judgement
 * @param score how sure the machine is that both are the same, from 0 to 1
 * @param reasons what speaks for and against it, in words
 * @param common up to ten entities that both have facts with, those with the most documents first
 */
public record ReviewedPair(
        String id,
        EntityType type,
        double score,
        List<String> reasons,
        ReviewedEntity left,
        ReviewedEntity right,
        List<EntityRef> common) {}
