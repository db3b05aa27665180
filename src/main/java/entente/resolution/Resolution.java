package entente.resolution;

import entente.extraction.Mention;
import java.util.List;
import java.util.Map;

/**
 * The findings of a document with ids that are valid across all documents.
 *
 * @param entities distinct entities including agreements and events, ordered by id
 * @param mentions mentions of each entity in the document, by entity id
 * @param claims distinct claims of the document, ordered by id
 * @param descriptions descriptions of its agreements and events
 */
public record Resolution(
        List<Entity> entities,
        Map<String, List<Mention>> mentions,
        List<Claim> claims,
        List<Description> descriptions) {

    /** Copies the collections. */
    public Resolution {
        entities = List.copyOf(entities);
        mentions = Map.copyOf(mentions);
        claims = List.copyOf(claims);
        descriptions = List.copyOf(descriptions);
    }
}
