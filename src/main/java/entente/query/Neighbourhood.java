package entente.query;

import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entities within some hops of a centre, and the facts between those shown.
 *
 * @param centre the entity asked for
 * @param nodes the centre first, then the nearest
 * @param shown how many nodes (the centre among them) and edges are in this answer
 * @param total how many there are within the hops and the filter
 */
public record Neighbourhood(Node centre, List<Node> nodes, List<Edge> edges, Count shown, Count total) {

    /**
     * An entity.
     *
     * @param hop distance from the centre, 0 for itself
     */
    public record Node(String id, EntityType type, String name, int hop) {}

    /**
     * A relation.
     *
     * @param title office or job, where it has one
     * @param documents how many documents state it
     * @param quote the words of one of them
     */
    public record Edge(
            String id,
            String source,
            String target,
            RelationType type,
            @Nullable String title,
            long documents,
            double confidence,
            Modality modality,
            @Nullable EdtfDate since,
            @Nullable EdtfDate until,
            String quote) {}

    /** Numbers of nodes and edges. */
    public record Count(long nodes, long edges) {}
}
