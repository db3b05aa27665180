package entente.query.join;

import entente.query.FactFilter;
import entente.query.NamedEntities;
import entente.query.Page;
import entente.query.around.NeighbourRank;
import entente.query.around.RankPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What several entities have in common.
 *
 * @param entities ids, 2 to 10 different ones
 * @param atLeast how many of them a neighbour must be joined to, 2 or more
 * @param limit the most neighbours to show, 1 to 200
 * @param rank which come first, of those joined to as many
 * @param after the {@code next} of the answer that this one continues; null for the beginning
 */
public record CommonQuery(
        List<String> entities,
        FactFilter filter,
        int atLeast,
        int limit,
        NeighbourRank rank,
        @Nullable String after) {
    public static final int MOST_ENTITIES = 10;

    /** Checks the bounds, and that {@code after} was given by an answer in the same rank. */
    public CommonQuery {
        entities = NamedEntities.check(entities, MOST_ENTITIES);
        if (atLeast < 2 || atLeast > entities.size()) {
            throw new IllegalArgumentException(
                    "atLeast must be 2 to the number of entities, %d, was %d".formatted(entities.size(), atLeast));
        }
        Page.checkLimit(limit);
        RankPlace.read(after, rank);
    }

    /** {@return what stands before the first neighbour to show} */
    @Nullable
    RankPlace place() {
        return RankPlace.read(after, rank);
    }
}
