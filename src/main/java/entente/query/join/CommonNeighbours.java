package entente.query.join;

import entente.query.Edge;
import entente.query.EntityRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entities that are joined to several given ones, those joined to most of them first.
 *
 * @param entities the given ones, in the order they were named
 * @param shown how many neighbours are in this answer
 * @param total how many there are; at least so many when cut
 * @param cut whether the search ended at a bound before it had seen everything
 * @param evidenceAvailable whether ids, dates and quotes of all facts were in memory or Neo4j gave them
 * @param next what to give as {@code after} for the neighbours behind these; null when there are none
 */
public record CommonNeighbours(
        List<EntityRef> entities,
        List<Neighbour> neighbours,
        int shown,
        long total,
        boolean cut,
        boolean evidenceAvailable,
        @Nullable String next) {

    /**
     * An entity that is joined to several given ones.
     *
     * @param joins to how many
     * @param ties one for each of these, in the order they were named
     */
    public record Neighbour(EntityRef entity, int joins, List<Tie> ties) {}

    /**
     * What joins a neighbour to one of the given entities.
     *
     * @param to id of that entity
     * @param edges the facts of most documents first, at most ten
     * @param total how many facts there are
     */
    public record Tie(String to, List<Edge> edges, long total) {}
}
