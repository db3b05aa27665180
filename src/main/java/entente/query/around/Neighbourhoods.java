package entente.query.around;

import entente.query.Edge;
import entente.query.FactFilter;
import entente.query.NotFound;
import entente.query.QueryRunner;
import entente.query.TooSlow;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds what lies around an entity. */
@Component
public class Neighbourhoods {
    /** A second's work or less; three hops around a hub of millions of facts come to it. */
    private static final long MOST_LINKS = 30_000_000;

    private final QueryRunner reads;
    private final EdgeLoader edges;

    Neighbourhoods(QueryRunner reads, EdgeLoader edges) {
        this.reads = reads;
        this.edges = edges;
    }

    /**
     * {@return the entities within some hops of the centre and the facts between those shown} The nearest entities come
     * first, in the order of the rank. Types and entities to avoid hold for all but the centre. While Neo4j does not
     * answer and the facts are in memory, these come without what only Neo4j knows.
     *
     * @throws NotFound when there is no such entity
     * @throws TooSlow when facts are read from Neo4j and time is up
     */
    public Neighbourhood get(NeighbourhoodQuery query) {
        NeighbourhoodSearch.Found found =
                reads.search(MOST_LINKS, (graph, budget) -> new NeighbourhoodSearch(graph, query, budget).run());
        EdgeLoader.Words words = edges.words(found.facts());
        List<Edge> facts = words.edges(found.facts());
        return new Neighbourhood(
                found.centre(),
                found.nodes(),
                facts,
                new Neighbourhood.Count(found.nodes().size(), facts.size()),
                found.total(),
                found.cut(),
                words.available(),
                found.next());
    }

    /**
     * {@return how much there is one hop from the centre} Nothing is listed, so it is quick for hubs, too.
     *
     * @throws NotFound when there is no such entity
     * @throws TooSlow when facts are read from Neo4j and time is up
     */
    public NeighbourCounts count(String entity, FactFilter filter) {
        return reads.search(graph -> new NeighbourCount(graph, filter, entity).run());
    }
}
