package entente.resolution;

import entente.extraction.Mention;
import java.util.List;
import java.util.Map;

/**
 * What a document adds to the graph: its findings, with the ids that they have across all documents.
 *
 * @param entities each entity once, agreements and events among them, ordered by id
 * @param mentions where the document means each entity, by entity id
 * @param claims each relation that the document states, ordered by id, none twice
 * @param descriptions what it says of its agreements and events
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
