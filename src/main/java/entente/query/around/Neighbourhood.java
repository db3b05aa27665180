package entente.query.around;

import entente.ontology.EntityType;
import entente.query.Edge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entities within some hops of a centre, and the facts between them, in parts: each part has the next nodes, and the
 * facts that join these to each other, to the centre and to the nodes of the parts before. All parts together have every
 * node and every fact once.
 *
 * @param centre the entity asked for
 * @param nodes the nearest first, in the first part behind the centre
 * @param edges the facts of most documents first
 * @param shown how many nodes and edges are in this part
 * @param total how many there are within the hops and the filter, the centre among them; at least so many when cut
 * @param cut whether the search ended at a bound before it had seen everything
 * @param evidenceAvailable whether ids, dates and quotes of all facts were in memory or Neo4j gave them
 * @param next what to give as {@code after} for the part behind this one; null when there is none
 */
public record Neighbourhood(
        Node centre,
        List<Node> nodes,
        List<Edge> edges,
        Count shown,
        Count total,
        boolean cut,
        boolean evidenceAvailable,
        @Nullable String next) {

    /**
     * An entity.
     *
     * @param hop distance from the centre, 0 for itself
     */
    public record Node(String id, EntityType type, String name, int hop) {}

    /** Numbers of nodes and edges. */
    public record Count(long nodes, long edges) {}
}
