package entente.query.join;

import entente.query.Edge;
import entente.query.EntityRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the common neighbours of several entities, those joined to most of them first.
 *
 * @param entities the given entities, in the order of the query
 * @param shown number of neighbours in this page
 * @param total number of all common neighbours; a lower bound if cut
 * @param cut whether the search reached a limit before its end
 * @param evidenceAvailable whether ids, dates and quotes of all facts were in memory or could be read from Neo4j
 * @param next the value of {@code after} for the next page; null on the last page
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
     * A common neighbour.
     *
     * @param joins number of given entities that it is joined to
     * @param ties the ties to these entities, in the order of the query
     */
    public record Neighbour(EntityRef entity, int joins, List<Tie> ties) {}

    /**
     * The facts that join a neighbour to one of the given entities.
     *
     * @param to id of the given entity
     * @param edges the facts, those with most documents first, at most ten
     * @param total number of facts
     */
    public record Tie(String to, List<Edge> edges, long total) {}
}
