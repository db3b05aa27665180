package entente.query.around;

import entente.ontology.EntityType;
import entente.query.Edge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the entities within some hops of a centre and of the facts between them. Each page has the next nodes, and
 * the facts that join these to each other, to the centre and to the nodes of previous pages. All pages together have
 * every node and every fact once.
 *
 * @param centre the requested entity
 * @param nodes the nodes, the nearest first; the first page starts with the centre
 * @param edges the facts, those with most documents first
 * @param shown number of nodes and edges in this page
 * @param total number of nodes and edges within the hops and the filter, including the centre; a lower bound if cut
 * @param cut whether the search reached a limit before its end
 * @param evidenceAvailable whether ids, dates and quotes of all facts were in memory or could be read from Neo4j
 * @param next the value of {@code after} for the next page; null on the last page
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
     * @param hop distance from the centre, 0 for the centre
     */
    public record Node(String id, EntityType type, String name, int hop) {}

    /** Numbers of nodes and edges. */
    public record Count(long nodes, long edges) {}
}
