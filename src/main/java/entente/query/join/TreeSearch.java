package entente.query.join;

import entente.adjacency.FactGraph;
import entente.query.Budget;
import entente.query.EntityRef;
import entente.query.FactTest;
import entente.query.FoundFact;
import entente.query.NamedEntities;
import entente.query.join.Regions.Bridge;
import entente.query.path.PathCost;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntLinkedOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongLinkedOpenHashSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * One search for a short tree that joins several entities: the best bridges between the regions around them, as few as
 * are needed, and the ways over these. Belongs to one thread.
 */
final class TreeSearch {
    private static final int MOST_FACTS_A_HOP = 5;

    private final FactGraph graph;
    private final TreeQuery query;
    private final FactTest test;
    private final Budget budget;
    private final IntArrayList given;
    private final Regions regions;

    /** For each given entity, the first one of its group. */
    private int[] groups;

    /**
     * What was found.
     *
     * @param hops the facts between each two neighbours in the tree
     * @param groups the given entities that are joined, the largest group first
     */
    record Found(List<EntityRef> nodes, List<List<FoundFact>> hops, List<List<String>> groups, boolean cut) {
        List<FoundFact> facts() {
            return hops.stream().flatMap(Collection::stream).toList();
        }
    }

    TreeSearch(FactGraph graph, TreeQuery query, LocalDate today, Budget budget) {
        this.graph = graph;
        this.query = query;
        this.test = new FactTest(graph, query.filter());
        this.budget = budget;
        this.given = NamedEntities.find(graph, query.entities());
        this.regions = new Regions(graph, test, new PathCost(graph, today), budget, given);
        this.groups = alone();
    }

    Found run() {
        List<Bridge> tree = List.of();
        for (int hop = 0; hop <= query.maxHops() / 2 && tree.size() < given.size() - 1 && !regions.isDone(); hop++) {
            regions.grow();
            tree = join(regions.bridges());
        }
        var nodes = new IntLinkedOpenHashSet(given);
        var pairs = new LongLinkedOpenHashSet();
        for (Bridge bridge : tree) {
            IntArrayList way = regions.way(bridge);
            nodes.addAll(way);
            for (int i = 1; i < way.size(); i++) {
                long low = Math.min(way.getInt(i - 1), way.getInt(i));
                pairs.add(low << 32 | Math.max(way.getInt(i - 1), way.getInt(i)));
            }
        }
        return new Found(
                nodes.intStream()
                        .mapToObj(entity -> FoundFact.end(graph, entity))
                        .toList(),
                pairs.longStream().mapToObj(this::strongest).toList(),
                groups(),
                budget.isSpent());
    }

    /** {@return the bridges that join as many as can be joined, by taking the shortest that joins anything each time} */
    private List<Bridge> join(List<Bridge> shortestFirst) {
        groups = alone();
        List<Bridge> tree = new ArrayList<>();
        for (Bridge bridge : shortestFirst) {
            int one = groups[bridge.one()];
            int other = groups[bridge.other()];
            if (one != other && bridge.hops() <= query.maxHops()) {
                tree.add(bridge);
                int first = Math.min(one, other);
                groups = Arrays.stream(groups)
                        .map(group -> group == one || group == other ? first : group)
                        .toArray();
            }
        }
        return tree;
    }

    private int[] alone() {
        return IntStream.range(0, given.size()).toArray();
    }

    private List<List<String>> groups() {
        var members = new TreeMap<Integer, List<String>>();
        for (int i = 0; i < groups.length; i++) {
            members.computeIfAbsent(groups[i], any -> new ArrayList<>())
                    .add(query.entities().get(i));
        }
        return members.values().stream()
                .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
                .map(List::copyOf)
                .toList();
    }

    private List<FoundFact> strongest(long pair) {
        return FoundFact.between(graph, test, (int) (pair >>> 32), (int) pair).stream()
                .limit(MOST_FACTS_A_HOP)
                .toList();
    }
}
