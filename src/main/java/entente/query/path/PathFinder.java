package entente.query.path;

import entente.adjacency.FactGraph;
import entente.query.FoundFact;
import entente.query.NotFound;
import java.util.stream.Stream;

/** Runs one query for paths in one view of the graph. Belongs to one thread. */
final class PathFinder {
    private final PathSearches searches;
    private final FactGraph graph;
    private final PathQuery query;

    PathFinder(PathSearches searches) {
        this.searches = searches;
        this.graph = searches.graph();
        this.query = searches.query();
    }

    /**
     * {@return the paths, or why there are none}
     *
     * @throws NotFound when there is no such entity
     */
    PathSearchResult run() {
        int[] stations = Stream.of(Stream.of(query.from()), query.via().stream(), Stream.of(query.to()))
                .flatMap(ids -> ids)
                .mapToInt(this::get)
                .toArray();
        int from = stations[0];
        int to = stations[stations.length - 1];
        if (from == to) {
            return NoPath.sameEntity(FoundFact.end(graph, from));
        }
        BidirectionalSearch search = searches.search(from, to);
        BidirectionalSearch.Result result = query.via().isEmpty()
                ? run(search)
                : new Itinerary(graph, query, searches.today(), searches.budget(), stations).run();
        return result.best().isEmpty()
                ? new NoPath(searches, search, from, to).explain(result.cut())
                : found(from, to, result);
    }

    private BidirectionalSearch.Result run(BidirectionalSearch search) {
        return query.allShortest()
                ? search.shortest(PathQuery.MOST_SHORTEST, query.maxHops())
                : search.run(query.k(), query.maxHops(), query.rank());
    }

    private PathSearchResult found(int from, int to, BidirectionalSearch.Result result) {
        return new PathSearchResult(
                FoundFact.end(graph, from),
                FoundFact.end(graph, to),
                result.best().stream().map(searches::path).toList(),
                result.total(),
                result.cut(),
                null,
                null,
                null);
    }

    private int get(String id) {
        int entity = graph.find(id);
        if (entity == FactGraph.NONE) {
            throw NotFound.entity(id);
        }
        return entity;
    }
}
