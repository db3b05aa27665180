package entente.query.join;

import entente.query.FactFilter;
import entente.query.NamedEntities;
import entente.query.Page;
import entente.query.around.NeighbourRank;
import entente.query.around.RankPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query for common neighbours of several entities.
 *
 * @param entities ids of 2 to 10 different entities
 * @param atLeast minimum number of them that a neighbour must be joined to, 2 or more
 * @param limit maximum number of neighbours, 1 to 200
 * @param rank order of neighbours that are joined to the same number of entities
 * @param after the {@code next} of the previous page; null for the first page
 */
public record CommonQuery(
        List<String> entities,
        FactFilter filter,
        int atLeast,
        int limit,
        NeighbourRank rank,
        @Nullable String after) {
    public static final int MOST_ENTITIES = 10;

    /** Checks the limits, and that {@code after} comes from a page with the same rank. */
    public CommonQuery {
        entities = NamedEntities.check(entities, MOST_ENTITIES);
        if (atLeast < 2 || atLeast > entities.size()) {
            throw new IllegalArgumentException(
                    "atLeast must be 2 to the number of entities, %d, was %d".formatted(entities.size(), atLeast));
        }
        Page.checkLimit(limit);
        RankPlace.read(after, rank);
    }

    /** {@return the same query over other facts} */
    CommonQuery withFilter(FactFilter other) {
        return new CommonQuery(entities, other, atLeast, limit, rank, after);
    }

    /** {@return the place after which the page starts, null for the first page} */
    @Nullable
    RankPlace place() {
        return RankPlace.read(after, rank);
    }
}
