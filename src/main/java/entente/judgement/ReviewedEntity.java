package entente.judgement;

import entente.query.EntityRef;
import java.util.List;

/**
 * One entity of a pair in the review queue.
 *
 * @param id its id
 * @param sense the id that the machine judged about, to be given as {@code left} or {@code right} of a judgement; it differs
 *     from the id where it was merged away
 * @param documents number of documents that name it
 * @param facts up to five of its facts: offices first, then those with the most documents
 * @param others up to ten entities that it alone has facts with, those with the most documents first
 */
public record ReviewedEntity(
        String id,
        String sense,
        String name,
        List<String> aliases,
        long documents,
        List<ReviewedFact> facts,
        List<EntityRef> others) {}
