package entente.identity;

import java.util.Map;

/**
 * In how many documents of a corpus things are named.
 *
 * @param documents number of documents of the corpus
 * @param naming number of documents that name a thing; a missing one is rare
 */
public record DocumentCounts(long documents, Map<NamedThing, Long> naming) {
    /** Copies the map. */
    public DocumentCounts {
        naming = Map.copyOf(naming);
    }
}
