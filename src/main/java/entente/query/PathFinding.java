package entente.query;

import entente.adjacency.FactGraph;
import java.time.LocalDate;
import java.util.stream.Stream;

/** One query for paths in one view of the graph. Belongs to one thread. */
final class PathFinding {
    private final FactGraph graph;
    private final PathQuery query;
    private final LocalDate today;
    private final Budget budget;
    private final PathCost cost;

    /**
     * Begins now.
     *
     * @param budget how far each search may go
     */
    PathFinding(FactGraph graph, PathQuery query, LocalDate today, Budget budget) {
        this.graph = graph;
        this.query = query;
        this.today = today;
        this.budget = budget;
        this.cost = new PathCost(graph, today);
    }

    /**
     * {@return the paths, or why there are none}
     *
     * @throws NotFound when there is no such entity
     */
    FoundPaths run() {
        int[] stations = Stream.of(Stream.of(query.from()), query.via().stream(), Stream.of(query.to()))
                .flatMap(ids -> ids)
                .mapToInt(this::get)
                .toArray();
        int from = stations[0];
        int to = stations[stations.length - 1];
        if (from == to) {
            return NoPath.sameEntity(FoundFact.end(graph, from));
        }
        PathSearch search = search(query.filter(), from, to);
        PathSearch.Result result =
                query.via().isEmpty() ? run(search) : new Itinerary(graph, query, today, budget, stations).run();
        return result.best().isEmpty()
                ? new NoPath(this, search, from, to).explain(result.cut())
                : found(from, to, result);
    }

    FactGraph graph() {
        return graph;
    }

    PathQuery query() {
        return query;
    }

    /** {@return a search with another filter, which may go as far as the first} */
    PathSearch retry(FactFilter filter, int from, int to) {
        budget.renew();
        return search(filter, from, to);
    }

    FoundPath path(Chain chain) {
        return FoundPath.of(graph, cost, chain);
    }

    private PathSearch search(FactFilter filter, int from, int to) {
        return new PathSearch(graph, filter, today, budget, from, to);
    }

    private PathSearch.Result run(PathSearch search) {
        return query.allShortest()
                ? search.shortest(PathQuery.MOST_SHORTEST, query.maxHops())
                : search.run(query.k(), query.maxHops(), query.rank());
    }

    private FoundPaths found(int from, int to, PathSearch.Result result) {
        return new FoundPaths(
                FoundFact.end(graph, from),
                FoundFact.end(graph, to),
                result.best().stream().map(this::path).toList(),
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
