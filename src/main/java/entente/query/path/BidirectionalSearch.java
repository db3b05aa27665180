package entente.query.path;

import entente.adjacency.FactGraph;
import entente.query.Budget;
import entente.query.FactFilter;
import entente.query.FactTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A bidirectional search for the best chains between two entities. Goes through the lengths in order. For each length
 * it expands the side with fewer links until all chains of this length are covered, and then searches for them.
 * Confined to one thread.
 */
final class BidirectionalSearch {
    /**
     * The result of a search.
     *
     * @param best the best chains, up to the requested number
     * @param total number of chains of the searched lengths
     * @param cut whether the search reached a limit before its end
     */
    record Result(List<Chain> best, long total, boolean cut) {}

    /** The maximum number of hops by which a strong chain can be longer than the shortest one. */
    static final int MOST_LONGER = 2;

    private final SearchContext context;
    private final Budget budget;
    private final int from;
    private final int to;
    private final Reach start;
    private final Reach goal;
    private final List<Chain> best = new ArrayList<>();
    private int shortest;
    private long total;

    BidirectionalSearch(FactGraph graph, FactFilter filter, LocalDate today, Budget budget, int from, int to) {
        this.context = new SearchContext(graph, new FactTest(graph, filter), new PathCost(graph, today), budget);
        this.budget = budget;
        this.from = from;
        this.to = to;
        this.start = new Reach(graph, context.test(), from, to);
        this.goal = new Reach(graph, context.test(), to, from);
    }

    /** {@return the best chains up to a length} Searches longer chains as long as they can be among the best. */
    Result run(int most, int maxHops, PathRank rank) {
        for (int length = 1; length <= maxHops && goesOn(most, length, rank); length++) {
            look(length, most, rank);
        }
        return new Result(List.copyOf(best), total, budget.isSpent());
    }

    /** {@return all chains of the shortest length, up to a maximum number} */
    Result shortest(int most, int maxHops) {
        for (int length = 1; length <= maxHops && shortest == 0 && !budget.isSpent() && !isSeparate(); length++) {
            look(length, most, PathRank.SHORT);
        }
        return new Result(List.copyOf(best), total, budget.isSpent());
    }

    /** {@return whether the ends are not connected by a chain of any length} */
    boolean isSeparate() {
        return !budget.isSpent() && (start.isComplete() && !start.hasMet() || goal.isComplete() && !goal.hasMet());
    }

    /** Expands both ends up to a number of hops or entities, within the budget. */
    void lookAround(int hops, int entities) {
        for (Reach reach : List.of(start, goal)) {
            while (reach.hops() < hops && reach.size() <= entities && !budget.isSpent()) {
                reach.widen(budget);
            }
        }
    }

    /** {@return the reach of the start} */
    Reach start() {
        return start;
    }

    /** {@return the reach of the goal} */
    Reach goal() {
        return goal;
    }

    private boolean goesOn(int most, int length, PathRank rank) {
        if (budget.isSpent() || isSeparate()) {
            return false;
        }
        if (best.size() < most) {
            return true;
        }
        // The cost of a chain is at least that of its hops.
        return rank == PathRank.STRONG
                && length <= shortest + MOST_LONGER
                && best.getLast().strength() > (long) length * PathCost.HOP << Chain.CHANCE_BITS;
    }

    private void look(int length, int most, PathRank rank) {
        while ((long) start.hops() + goal.hops() < length - 1 && !budget.isSpent()) {
            (start.nextLinks() <= goal.nextLinks() ? start : goal).widen(budget);
        }
        if (budget.isSpent()) {
            return;
        }
        boolean backwards = goal.hops() > start.hops();
        var search = new BestFirstSearch(
                context,
                backwards ? goal : start,
                backwards ? to : from,
                backwards ? from : to,
                length,
                shortest == 0 ? length : shortest,
                backwards);
        if (search.walks() == 0) {
            return;
        }
        if (shortest == 0) {
            shortest = length;
        }
        search.best(rank == PathRank.STRONG ? most : most - best.size()).stream()
                .map(chain -> backwards ? chain.reversed() : chain)
                .forEach(best::add);
        best.sort(rank.order());
        if (best.size() > most) {
            best.subList(most, best.size()).clear();
        }
        // A walk that visits an entity twice is at least two hops longer than the shortest chain.
        total += length - shortest < 2 ? search.walks() : search.count();
    }
}
