package entente.search;

import entente.ontology.EntityType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A search for names.
 *
 * @param q the typed text, which may contain any characters; if blank, all entities match
 * @param types allowed types; all if empty
 * @param place id of a place that each hit must have among its places; any if null
 * @param limit maximum number of hits, 1 to {@value #MOST_HITS}
 * @param after the rank after which the page starts; null for the first page
 */
public record NameRequest(
        String q,
        Set<EntityType> types,
        @Nullable String place,
        int limit,
        @Nullable Rank after) {
    public static final int MOST_HITS = 1_000;

    public NameRequest {
        if (limit < 1 || limit > MOST_HITS) {
            throw new IllegalArgumentException("limit must be 1 to %d, was %d".formatted(MOST_HITS, limit));
        }
        types = Set.copyOf(types);
    }

    /** {@return a search for the first hits among all entities} */
    public static NameRequest of(String q, int limit) {
        return new NameRequest(q, Set.of(), null, limit, null);
    }

    /** {@return the same search for the page after this rank} */
    public NameRequest after(Rank rank) {
        return new NameRequest(q, types, place, limit, rank);
    }
}
