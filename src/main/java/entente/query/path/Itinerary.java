package entente.query.path;

import entente.adjacency.FactGraph;
import entente.query.Budget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A search for chains that go through given entities in a given order: the best chains of each leg, put together so that
 * no entity is passed twice, the best combination first. Belongs to one thread.
 */
final class Itinerary {
    /** The chains looked at for one leg. When a leg has more, a combination of them may be missed, and that is told. */
    private static final int MOST_A_LEG = 100;

    private static final int MOST_COMBINATIONS = 100_000;

    private final FactGraph graph;
    private final PathQuery query;
    private final LocalDate today;
    private final Budget budget;
    private final int[] stations;
    private final Comparator<Chain> order;

    /** A choice of one chain for each leg, by its place among them. */
    private record Combination(List<Integer> places, Chain whole) {}

    Itinerary(FactGraph graph, PathQuery query, LocalDate today, Budget budget, int[] stations) {
        this.graph = graph;
        this.query = query;
        this.today = today;
        this.budget = budget;
        this.stations = stations;
        this.order = query.rank().order();
    }

    BidirectionalSearch.Result run() {
        List<List<Chain>> legs = new ArrayList<>();
        boolean cut = false;
        for (int leg = 0; leg + 1 < stations.length; leg++) {
            BidirectionalSearch.Result chains = leg(leg);
            if (chains.best().isEmpty()) {
                return new BidirectionalSearch.Result(List.of(), 0, chains.cut());
            }
            legs.add(chains.best());
            cut |= chains.cut() || chains.total() > chains.best().size();
        }
        return combine(legs, cut);
    }

    private BidirectionalSearch.Result leg(int leg) {
        Set<String> avoid = new HashSet<>(query.filter().avoid());
        Arrays.stream(stations).mapToObj(graph::id).forEach(avoid::add);
        return new BidirectionalSearch(
                        graph, query.filter().withAvoid(avoid), today, budget, stations[leg], stations[leg + 1])
                .run(MOST_A_LEG, query.maxHops() - (stations.length - 2), query.rank());
    }

    private BidirectionalSearch.Result combine(List<List<Chain>> legs, boolean cut) {
        var open = new PriorityQueue<Combination>(Comparator.comparing(Combination::whole, order));
        Set<List<Integer>> seen = new HashSet<>();
        offer(legs, legs.stream().map(leg -> 0).toList(), open, seen);
        List<Chain> best = new ArrayList<>();
        while (!open.isEmpty() && best.size() < query.most() && seen.size() < MOST_COMBINATIONS) {
            Combination next = open.remove();
            Chain whole = next.whole();
            if (whole.hops() <= query.maxHops()
                    && Arrays.stream(whole.stations()).distinct().count() == whole.stations().length) {
                best.add(whole);
            }
            for (int leg = 0; leg < legs.size(); leg++) {
                List<Integer> places = new ArrayList<>(next.places());
                places.set(leg, places.get(leg) + 1);
                offer(legs, places, open, seen);
            }
        }
        return new BidirectionalSearch.Result(best, best.size(), cut || !open.isEmpty());
    }

    private void offer(
            List<List<Chain>> legs, List<Integer> places, PriorityQueue<Combination> open, Set<List<Integer>> seen) {
        boolean exists = IntStream.range(0, legs.size())
                .allMatch(leg -> places.get(leg) < legs.get(leg).size());
        if (exists && seen.add(places)) {
            open.add(new Combination(
                    places,
                    IntStream.range(0, legs.size())
                            .mapToObj(leg -> legs.get(leg).get(places.get(leg)))
                            .reduce(this::joined)
                            .orElseThrow()));
        }
    }

    private Chain joined(Chain one, Chain next) {
        int[] all = Arrays.copyOf(one.stations(), one.stations().length + next.hops());
        System.arraycopy(next.stations(), 1, all, one.stations().length, next.hops());
        int[] facts = Arrays.copyOf(one.facts(), one.hops() + next.hops());
        System.arraycopy(next.facts(), 0, facts, one.hops(), next.hops());
        long through = (long) new PathCost(graph, today).through(next.stations()[0]) << Chain.CHANCE_BITS;
        return new Chain(all, facts, one.weight() + through + next.weight());
    }
}
