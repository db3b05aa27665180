package entente.query.around;

import entente.query.FactFilter;
import org.jspecify.annotations.Nullable;

/**
 * What lies within some hops of an entity.
 *
 * @param entity id of the centre
 * @param hops 1 to 3
 * @param limit the most nodes to show beside the centre, 1 to 500
 * @param rank which come first, of those equally near
 * @param after the {@code next} of the answer that this one continues; null for the beginning
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

    /** Checks the bounds, and that {@code after} was given by an answer in the same rank. */
    public NeighbourhoodQuery {
        if (hops < 1 || hops > MOST_HOPS) {
            throw new IllegalArgumentException("hops must be 1 to %d, was %d".formatted(MOST_HOPS, hops));
        }
        if (limit < 1 || limit > MOST_NODES) {
            throw new IllegalArgumentException("limit must be 1 to %d, was %d".formatted(MOST_NODES, limit));
        }
        RankPlace.read(after, rank);
    }

    /** Asks for the beginning, the strongest of the nearest first. */
    public NeighbourhoodQuery(String entity, int hops, FactFilter filter, int limit) {
        this(entity, hops, filter, limit, NeighbourRank.STRONG, null);
    }

    /** {@return what stands before the first node to show} */
    @Nullable
    RankPlace place() {
        return RankPlace.read(after, rank);
    }
}
