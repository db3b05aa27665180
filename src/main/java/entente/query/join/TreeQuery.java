package entente.query.join;

import entente.query.FactFilter;
import entente.query.NamedEntities;
import java.util.List;

/**
 * How several entities hang together.
 *
 * @param entities ids, 2 to 10 different ones
 * @param maxHops the most facts between one of them and the next, 1 to 8
 */
public record TreeQuery(List<String> entities, int maxHops, FactFilter filter) {
    public static final int MOST_ENTITIES = 10;
    public static final int MOST_HOPS = 8;

    /** Checks the bounds. */
    public TreeQuery {
        entities = NamedEntities.check(entities, MOST_ENTITIES);
        if (maxHops < 1 || maxHops > MOST_HOPS) {
            throw new IllegalArgumentException("maxHops must be 1 to %d, was %d".formatted(MOST_HOPS, maxHops));
        }
    }
}
