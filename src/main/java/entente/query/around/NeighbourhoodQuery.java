package entente.query.around;

import entente.query.FactFilter;
import org.jspecify.annotations.Nullable;

/**
 * A query for the entities within some hops of an entity.
 *
 * @param entity id of the centre
 * @param hops 1 to 3
 * @param limit maximum number of nodes besides the centre, 1 to 500
 * @param rank order of nodes at the same distance
 * @param after the {@code next} of the previous page; null for the first page
 */
public record NeighbourhoodQuery(
        String entity,
        int hops,
        FactFilter filter,
        int limit,
        NeighbourRank rank,
        @Nullable String after) {
    public static final int MOST_HOPS = 3;
    public static final int MOST_NODES = 500;

    /** Checks the limits, and that {@code after} comes from a page with the same rank. */
    public NeighbourhoodQuery {
        if (hops < 1 || hops > MOST_HOPS) {
            throw new IllegalArgumentException("hops must be 1 to %d, was %d".formatted(MOST_HOPS, hops));
        }
        if (limit < 1 || limit > MOST_NODES) {
            throw new IllegalArgumentException("limit must be 1 to %d, was %d".formatted(MOST_NODES, limit));
        }
        RankPlace.read(after, rank);
    }

    /** Creates a query for the first page, with the rank {@code STRONG}. */
    public NeighbourhoodQuery(String entity, int hops, FactFilter filter, int limit) {
        this(entity, hops, filter, limit, NeighbourRank.STRONG, null);
    }

    /** {@return the same query over other facts} */
    NeighbourhoodQuery withFilter(FactFilter other) {
        return new NeighbourhoodQuery(entity, hops, other, limit, rank, after);
    }

    /** {@return the place after which the page starts, null for the first page} */
    @Nullable
    RankPlace place() {
        return RankPlace.read(after, rank);
    }
}
