package entente.query.join;

import entente.query.Edge;
import entente.query.EntityRef;
import entente.query.around.Neighbourhood;
import java.util.List;

/**
 * The facts among given entities.
 *
 * @param nodes the entities, in the order they were named
 * @param edges the facts of most documents first
 * @param shown how many nodes and edges are in this answer
 * @param total how many there are
 * @param cut whether edges were left out, the weakest ones
 * @param evidenceAvailable whether ids, dates and quotes of all facts were in memory or Neo4j gave them
 */
public record Subgraph(
        List<EntityRef> nodes,
        List<Edge> edges,
        Neighbourhood.Count shown,
        Neighbourhood.Count total,
        boolean cut,
        boolean evidenceAvailable) {
    public static final int MOST_ENTITIES = 200;
}
