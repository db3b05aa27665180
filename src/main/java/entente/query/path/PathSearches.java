package entente.query.path;

import entente.adjacency.FactGraph;
import entente.query.Budget;
import entente.query.FactFilter;
import java.time.LocalDate;

/**
 * The searches of one query for paths in one view of the graph. Belongs to one thread.
 *
 * @param budget how far each search may go
 */
record PathSearches(FactGraph graph, PathQuery query, LocalDate today, Budget budget, PathCost cost) {
    /** {@return the searches of a query that starts now} */
    static PathSearches of(FactGraph graph, PathQuery query, LocalDate today, Budget budget) {
        return new PathSearches(graph, query, today, budget, new PathCost(graph, today));
    }

    /** {@return a search with the filter of the query} */
    BidirectionalSearch search(int from, int to) {
        return search(query.filter(), from, to);
    }

    /** {@return a search with another filter, which may go as far as the first} */
    BidirectionalSearch retry(FactFilter filter, int from, int to) {
        budget.renew();
        return search(filter, from, to);
    }

    GraphPath path(Chain chain) {
        return GraphPath.of(graph, cost, chain);
    }

    private BidirectionalSearch search(FactFilter filter, int from, int to) {
        return new BidirectionalSearch(graph, filter, today, budget, from, to);
    }
}
