package entente.query.around;

import entente.query.Edge;
import entente.query.FactFilter;
import entente.query.NotFound;
import entente.query.QueryRunner;
import entente.query.TooSlow;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the neighbourhood of an entity. */
@Component
public class Neighbourhoods {
    /**
     * The maximum number of links, visited in a second at most. Three hops around a hub with millions of facts reach
     * it.
     */
    private static final long MOST_LINKS = 30_000_000;

    private final QueryRunner queries;
    private final EdgeLoader edges;

    Neighbourhoods(QueryRunner queries, EdgeLoader edges) {
        this.queries = queries;
        this.edges = edges;
    }

    /**
     * {@return the entities within some hops of the centre and the facts between those shown} The nearest entities come
     * first, in the order of the rank. The filter by types and entities to avoid does not apply to the centre. If Neo4j
     * does not answer and the facts are in memory, the answer lacks the properties that only Neo4j has.
     *
     * @throws NotFound if there is no such entity
     * @throws TooSlow if the facts are read from Neo4j and time is up
     */
    public Neighbourhood get(NeighbourhoodQuery wanted) {
        NeighbourhoodQuery query = wanted.withFilter(queries.certain(wanted.filter()));
        NeighbourhoodSearch.Found found =
                queries.search(MOST_LINKS, (graph, budget) -> new NeighbourhoodSearch(graph, query, budget).run());
        EdgeLoader.LoadedEdges loaded = edges.load(found.facts());
        List<Edge> facts = loaded.edges(found.facts());
        return new Neighbourhood(
                found.centre(),
                found.nodes(),
                facts,
                new Neighbourhood.Count(found.nodes().size(), facts.size()),
                found.total(),
                found.cut(),
                loaded.available(),
                found.next());
    }

    /**
     * {@return the number of neighbours and facts within one hop of the entity} Fast for hubs, too, since nothing is
     * listed.
     *
     * @throws NotFound if there is no such entity
     * @throws TooSlow if the facts are read from Neo4j and time is up
     */
    public NeighbourCounts count(String entity, FactFilter filter) {
        FactFilter certain = queries.certain(filter);
        return queries.search(graph -> new NeighbourCount(graph, certain, entity).run());
    }
}
