package entente.query.path;

import entente.adjacency.FactGraph;
import entente.query.Budget;
import entente.query.FactFilter;
import entente.query.FactTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A search for the best chains between two entities. It goes from both ends towards the middle, always on the side that
 * has fewer links to look at, one length after the other, and looks for chains of a length when all that they may be
 * made of is known. Belongs to one thread.
 */
final class BidirectionalSearch {
    /**
     * What a search found.
     *
     * @param best the best chains, at most as many as asked for
     * @param total how many chains there are of the lengths looked at
     * @param cut whether the search gave up before it had seen every chain of the last length
     */
    record Result(List<Chain> best, long total, boolean cut) {}

    /** The strongest are sought among those that have at most so many hops more than the shortest. */
    static final int MOST_LONGER = 2;

    private final SearchContext ground;
    private final Budget budget;
    private final int from;
    private final int to;
    private final Reach start;
    private final Reach goal;
    private final List<Chain> best = new ArrayList<>();
    private int shortest;
    private long total;

    BidirectionalSearch(FactGraph graph, FactFilter filter, LocalDate today, Budget budget, int from, int to) {
        this.ground = new SearchContext(graph, new FactTest(graph, filter), new PathCost(graph, today), budget);
        this.budget = budget;
        this.from = from;
        this.to = to;
        this.start = new Reach(graph, ground.test(), from, to);
        this.goal = new Reach(graph, ground.test(), to, from);
    }

    /** {@return the best chains up to that length, found by looking at longer ones while those can be among them} */
    Result run(int most, int maxHops, PathRank rank) {
        for (int length = 1; length <= maxHops && goesOn(most, length, rank); length++) {
            look(length, most, rank);
        }
        return new Result(List.copyOf(best), total, budget.isSpent());
    }

    /** {@return every chain of the least length, at most so many} */
    Result shortest(int most, int maxHops) {
        for (int length = 1; length <= maxHops && shortest == 0 && !budget.isSpent() && !isSeparate(); length++) {
            look(length, most, PathRank.SHORT);
        }
        return new Result(List.copyOf(best), total, budget.isSpent());
    }

    /** {@return whether no chain of any length joins the ends} */
    boolean isSeparate() {
        return !budget.isSpent() && (start.isComplete() && !start.hasMet() || goal.isComplete() && !goal.hasMet());
    }

    /** Looks so many hops around both ends, until so many entities are known around each, as far as the budget goes. */
    void lookAround(int hops, int entities) {
        for (Reach reach : List.of(start, goal)) {
            while (reach.hops() < hops && reach.size() <= entities && !budget.isSpent()) {
                reach.widen(budget);
            }
        }
    }

    /** {@return what is known around the one end} */
    Reach start() {
        return start;
    }

    /** {@return what is known around the other end} */
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
        // A longer chain costs at least its hops.
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
                ground,
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
        // What passes an entity twice is longer by two at least than what does not.
        total += length - shortest < 2 ? search.walks() : search.count();
    }
}
