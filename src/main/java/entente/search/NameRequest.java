package entente.search;

import entente.ontology.EntityType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question for names.
 *
 * @param q what somebody typed, harmless whatever it is; when blank, all entities are found
 * @param types allowed types; all when empty
 * @param place the id of a place that each hit must have among its places; any when null
 * @param limit the most hits to answer with, 1 to {@value #MOST_HITS}
 * @param after the rank of the hit behind which the answer starts; null for the first hits
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

    /** {@return a question for the first hits among all entities} */
    public static NameRequest of(String q, int limit) {
        return new NameRequest(q, Set.of(), null, limit, null);
    }

    /** {@return the question for the hits behind that one} */
    public NameRequest after(Rank rank) {
        return new NameRequest(q, types, place, limit, rank);
    }
}
