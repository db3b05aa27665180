package entente.query.join;

import entente.query.Edge;
import entente.query.EntityRef;
import entente.query.around.Neighbourhood;
import java.util.List;

/**
 * The facts between given entities.
 *
 * @param nodes the entities, in the order of the query
 * @param edges the facts, those with most documents first
 * @param shown number of nodes and edges in this answer
 * @param total number of all nodes and edges
 * @param cut whether the weakest edges were left out
 * @param evidenceAvailable whether ids, dates and quotes of all facts were in memory or could be read from Neo4j
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
