package entente.query.path;

import entente.adjacency.FactGraph;
import entente.adjacency.Links;
import entente.query.EntityRef;
import entente.query.FoundFact;
import java.util.ArrayList;
import java.util.List;

/**
 * A path with all that a view of the graph knows of it. What only Neo4j knows is added later.
 *
 * @param weakest place of the hop that costs the most
 * @param cost in thousandths of a hop
 */
record GraphPath(List<Hop> hops, int weakest, long cost) {
    /** A fact, walked from source to target, whatever its own direction. */
    record Hop(EntityRef source, EntityRef target, FoundFact fact) {}

    static GraphPath of(FactGraph graph, PathCost cost, Chain chain) {
        List<Hop> hops = new ArrayList<>();
        int weakest = 0;
        for (int place = 0; place < chain.hops(); place++) {
            hops.add(hop(graph, chain.stations()[place], chain.stations()[place + 1], chain.facts()[place]));
            if (cost.over(chain.facts()[place]) > cost.over(chain.facts()[weakest])) {
                weakest = place;
            }
        }
        return new GraphPath(hops, weakest, chain.cost());
    }

    private static Hop hop(FactGraph graph, int source, int target, int fact) {
        Links links = graph.links(source);
        int place = links.find(target);
        while (links.fact(place) != fact) {
            place++;
        }
        return new Hop(
                FoundFact.end(graph, source), FoundFact.end(graph, target), FoundFact.of(graph, source, links, place));
    }
}
