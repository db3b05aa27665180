package entente.query.path;

import entente.adjacency.FactGraph;
import entente.adjacency.FactTable;
import entente.adjacency.Links;
import entente.query.Budget;
import entente.query.FactTest;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The chains of exactly one length between two entities, none passing an entity twice, the cheapest first.
 *
 * <p>First, from the goal backwards, for each place of the chain the entities that can stand there and the least weight
 * of the rest from each (dynamic programming over layers); an entity counts only where the start is known to be near
 * enough. Then a best-first search from the start, guided by these weights (A*): since the rest is known exactly, only
 * chains that would pass an entity twice are followed in vain. Belongs to one thread.
 */
final class BestFirstSearch {
    private final FactGraph graph;
    private final FactTable facts;
    private final FactTest test;
    private final PathCost cost;
    private final Budget budget;
    private final Reach start;
    private final int from;
    private final int to;
    private final int length;
    private final int slack;
    private final boolean backwards;
    private final Layer[] layers;

    /**
     * Prepares the layers.
     *
     * @param start what is around {@code from}; all chains of that length must have their first {@code start.hops()}
     *     places within it
     * @param shortest the length of the shortest chain
     * @param backwards whether {@code from} is the end of the path that is asked for, so that ties are settled as from
     *     the other side
     */
    BestFirstSearch(SearchContext ground, Reach start, int from, int to, int length, int shortest, boolean backwards) {
        this.graph = ground.graph();
        this.facts = graph.facts();
        this.test = ground.test();
        this.cost = ground.cost();
        this.budget = ground.budget();
        this.start = start;
        this.from = from;
        this.to = to;
        this.length = length;
        this.slack = length - shortest;
        this.backwards = backwards;
        this.layers = new Layer[length + 1];
        layers[length] = new Layer();
        layers[length].improve(to, 0, 1);
        for (int place = length - 1; place >= 0; place--) {
            layers[place] = new Layer();
            fill(place);
        }
    }

    /** {@return how many walks of that length there are, those that pass an entity twice included} */
    long walks() {
        return layers[0].ways(from);
    }

    private void fill(int place) {
        Layer next = layers[place + 1];
        graph.prepare(next.entities());
        int first = Math.max(0, place - slack);
        boolean known = place <= start.hops();
        if (known && start.links(first, place) < next.links(graph)) {
            for (int distance = first; distance <= place; distance++) {
                start.ring(distance).forEach(entity -> lookForward(entity, place));
            }
        } else {
            next.entities().forEach(entity -> lookBack(entity, place, first, known));
        }
    }

    /** Looks for links from an entity in that place to those of the next. */
    private void lookForward(int entity, int place) {
        if (!canStand(entity, place)) {
            return;
        }
        Layer here = layers[place];
        Layer next = layers[place + 1];
        Links row = graph.links(entity);
        if (!budget.spend(row.size())) {
            return;
        }
        for (int at = row.from(); at < row.to(); at = row.behind(at)) {
            int far = row.neighbour(at);
            if (next.has(far)) {
                int fact = best(row, at);
                if (fact >= 0) {
                    here.improve(entity, over(fact) + enter(far, place + 1) + next.rest(far), next.ways(far));
                }
            }
        }
    }

    /** Looks for entities that can stand in that place and have a link to this one, which stands in the next. */
    private void lookBack(int entity, int place, int first, boolean known) {
        Layer here = layers[place];
        Layer next = layers[place + 1];
        Links row = graph.links(entity);
        if (!budget.spend(row.size())) {
            return;
        }
        long rest = enter(entity, place + 1) + next.rest(entity);
        long ways = next.ways(entity);
        for (int at = row.from(); at < row.to(); at = row.behind(at)) {
            int near = row.neighbour(at);
            int distance = start.distance(near);
            if (distance >= first && (!known || distance <= place) && canStand(near, place)) {
                int fact = best(row, at);
                if (fact >= 0) {
                    here.improve(near, over(fact) + rest, ways);
                }
            }
        }
    }

    private boolean canStand(int entity, int place) {
        return place == 0 ? entity == from : entity != from && entity != to && test.mayVisit(entity);
    }

    /** {@return the cheapest fact that passes among those with one neighbour, the first of which is there, or -1} */
    private int best(Links row, int at) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int place = at, behind = row.behind(at); place < behind; place++) {
            int fact = row.fact(place);
            if (test.passes(fact)) {
                int price = cost.over(fact);
                if (best < 0 || price < least || price == least && isBefore(fact, best)) {
                    best = fact;
                    least = price;
                }
            }
        }
        return best;
    }

    private boolean isBefore(int fact, int other) {
        int byType = Integer.compare(facts.typeNumber(fact), facts.typeNumber(other));
        return byType != 0 ? byType < 0 : facts.key(fact) < facts.key(other);
    }

    private long over(int fact) {
        return (long) cost.over(fact) << Chain.CHANCE_BITS;
    }

    /** {@return the weight of standing in that place} Which of two equal chains comes first depends on ids and order. */
    private long enter(int entity, int place) {
        if (entity == to) {
            return 0;
        }
        int fromAsked = backwards ? length - place : place;
        int chance = graph.chance(entity) * (2 * fromAsked + 1) & FactGraph.MOST_CHANCE;
        return ((long) cost.through(entity) << Chain.CHANCE_BITS) + chance;
    }

    /** {@return the best chains, at most so many} */
    List<Chain> best(int most) {
        List<Chain> best = new ArrayList<>();
        var open = new PriorityQueue<Step>();
        if (layers[0].has(from)) {
            open.add(new Step(from, -1, 0, null, 0, layers[0].rest(from)));
        }
        while (best.size() < most && !open.isEmpty() && !budget.isSpent()) {
            Step step = open.remove();
            if (step.place() == length) {
                best.add(step.chain());
            } else {
                follow(step, open);
            }
        }
        return best;
    }

    private void follow(Step step, PriorityQueue<Step> open) {
        Layer next = layers[step.place() + 1];
        Links row = graph.links(step.entity());
        if (!budget.spend(row.size())) {
            return;
        }
        for (int at = row.from(); at < row.to(); at = row.behind(at)) {
            int far = row.neighbour(at);
            if (next.has(far) && !step.passes(far)) {
                int fact = best(row, at);
                if (fact >= 0) {
                    long spent = step.spent() + over(fact) + enter(far, step.place() + 1);
                    open.add(new Step(far, fact, step.place() + 1, step, spent, spent + next.rest(far)));
                }
            }
        }
    }

    /** {@return how many chains there are, counted one by one; fewer when the budget ends it} */
    long count() {
        return count(new Step(from, -1, 0, null, 0, 0));
    }

    private long count(Step step) {
        if (step.place() == length) {
            return 1;
        }
        Layer next = layers[step.place() + 1];
        Links row = graph.links(step.entity());
        long count = 0;
        for (int at = row.from(); at < row.to() && budget.spend(1); at = row.behind(at)) {
            int far = row.neighbour(at);
            if (next.has(far) && !step.passes(far) && best(row, at) >= 0) {
                count += count(new Step(far, -1, step.place() + 1, step, 0, 0));
            }
        }
        return count;
    }

    /** A chain that is not complete yet, from its last station back. */
    private record Step(
            int entity, int fact, int place, @Nullable Step before, long spent, long bound)
            implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            int byBound = Long.compare(bound, other.bound);
            return byBound != 0 ? byBound : Integer.compare(other.place, place);
        }

        boolean passes(int wanted) {
            for (Step step = this; step != null; step = step.before) {
                if (step.entity == wanted) {
                    return true;
                }
            }
            return false;
        }

        Chain chain() {
            int[] stations = new int[place + 1];
            int[] facts = new int[place];
            for (Step step = this; step != null; step = step.before) {
                stations[step.place] = step.entity;
                if (step.place > 0) {
                    facts[step.place - 1] = step.fact;
                }
            }
            return new Chain(stations, facts, spent);
        }
    }
}
