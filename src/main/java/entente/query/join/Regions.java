package entente.query.join;

import entente.adjacency.FactGraph;
import entente.adjacency.Links;
import entente.query.Budget;
import entente.query.FactTest;
import entente.query.path.PathCost;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Regions that grow around several entities, hop by hop: whatever is reached belongs to the entity that is nearest, by
 * hops and then by {@link PathCost#through what lies between}. Where two regions touch is a bridge, and the best bridges
 * are all that a tree needs to look at, instead of the best path of each two entities (Mehlhorn, 1988). Belongs to one
 * thread.
 */
final class Regions {
    private final FactGraph graph;
    private final FactTest test;
    private final PathCost cost;
    private final Budget budget;

    /** Where each entity that was reached stands in the lists below. */
    private final Int2IntOpenHashMap places = new Int2IntOpenHashMap();

    private final IntArrayList entities = new IntArrayList();
    private final IntArrayList regions = new IntArrayList();
    private final IntArrayList hops = new IntArrayList();
    private final IntArrayList previous = new IntArrayList();
    private final LongArrayList costs = new LongArrayList();
    private final Map<Long, Bridge> bridges = new HashMap<>();
    private int level;
    private int levelStart;

    /**
     * Where two regions touch.
     *
     * @param one the lower region
     * @param other the higher region
     * @param hops from centre to centre
     * @param near the place of the entity on the side of the lower region
     * @param far the place of its neighbour on the other side
     */
    record Bridge(int one, int other, int hops, long cost, int near, int far) {
        static final Comparator<Bridge> SHORTEST_FIRST = Comparator.comparingInt(Bridge::hops)
                .thenComparingLong(Bridge::cost)
                .thenComparingInt(Bridge::one)
                .thenComparingInt(Bridge::other);
    }

    Regions(FactGraph graph, FactTest test, PathCost cost, Budget budget, IntArrayList centres) {
        this.graph = graph;
        this.test = test;
        this.cost = cost;
        this.budget = budget;
        places.defaultReturnValue(FactGraph.NONE);
        for (int region = 0; region < centres.size(); region++) {
            add(centres.getInt(region), region, 0, 0, FactGraph.NONE);
        }
    }

    /** Grows all regions by a hop. Afterwards all bridges are known that are shorter than two hops for each call. */
    void grow() {
        int end = entities.size();
        graph.prepare(entities.subList(levelStart, end));
        for (int near = levelStart; near < end; near++) {
            Links links = graph.links(entities.getInt(near));
            if (!budget.spend(links.size())) {
                break;
            }
            follow(links, near);
        }
        levelStart = end;
        level++;
    }

    /** {@return whether nothing can be reached any more} */
    boolean isDone() {
        return levelStart == entities.size() || budget.isSpent();
    }

    /** {@return the best bridge between each two regions that touch, the shortest first} */
    List<Bridge> bridges() {
        return bridges.values().stream().sorted(Bridge.SHORTEST_FIRST).toList();
    }

    /** {@return the entities on a bridge, from centre to centre} */
    IntArrayList way(Bridge bridge) {
        List<Integer> near = new ArrayList<>();
        for (int place = bridge.near(); place != FactGraph.NONE; place = previous.getInt(place)) {
            near.addFirst(entities.getInt(place));
        }
        var way = new IntArrayList(near);
        for (int place = bridge.far(); place != FactGraph.NONE; place = previous.getInt(place)) {
            way.add(entities.getInt(place));
        }
        return way;
    }

    private void follow(Links links, int near) {
        long leaving = leaving(near);
        for (int place = links.from(); place < links.to(); place = links.behind(place)) {
            int neighbour = links.neighbour(place);
            int far = places.get(neighbour);
            boolean matters = far == FactGraph.NONE
                    ? test.mayVisit(neighbour)
                    : hops.getInt(far) > level || regions.getInt(far) != regions.getInt(near);
            if (matters && anyPasses(links, place)) {
                if (far == FactGraph.NONE) {
                    add(neighbour, regions.getInt(near), level + 1, leaving, near);
                } else if (hops.getInt(far) > level) {
                    offer(far, near, leaving);
                } else {
                    meet(near, far, leaving);
                }
            }
        }
    }

    private boolean anyPasses(Links links, int first) {
        int behind = links.behind(first);
        for (int place = first; place < behind; place++) {
            if (test.passes(links.fact(place))) {
                return true;
            }
        }
        return false;
    }

    private void add(int entity, int region, int hop, long arriving, int from) {
        places.put(entity, entities.size());
        entities.add(entity);
        regions.add(region);
        hops.add(hop);
        costs.add(arriving);
        previous.add(from);
    }

    /** Takes the cheaper way to an entity that is reached in as many hops. */
    private void offer(int far, int near, long leaving) {
        int order = Long.compare(leaving, costs.getLong(far));
        if (order < 0 || order == 0 && isBefore(near, previous.getInt(far))) {
            regions.set(far, regions.getInt(near));
            costs.set(far, leaving);
            previous.set(far, near);
        }
    }

    private void meet(int near, int far, long leaving) {
        boolean lower = regions.getInt(near) < regions.getInt(far);
        var bridge = new Bridge(
                regions.getInt(lower ? near : far),
                regions.getInt(lower ? far : near),
                hops.getInt(near) + hops.getInt(far) + 1,
                leaving + leaving(far),
                lower ? near : far,
                lower ? far : near);
        bridges.merge((long) bridge.one() << 32 | bridge.other(), bridge, this::better);
    }

    private Bridge better(Bridge known, Bridge found) {
        int order = Bridge.SHORTEST_FIRST.compare(known, found);
        if (order != 0) {
            return order < 0 ? known : found;
        }
        boolean sameNear = known.near() == found.near();
        return isBefore(sameNear ? found.far() : found.near(), sameNear ? known.far() : known.near()) ? found : known;
    }

    private long leaving(int place) {
        return costs.getLong(place) + (hops.getInt(place) == 0 ? 0 : cost.through(entities.getInt(place)));
    }

    /** Settles what would otherwise depend on the order in which the facts were read. */
    private boolean isBefore(int place, int other) {
        int one = entities.getInt(place);
        int two = entities.getInt(other);
        int byChance = Integer.compare(graph.chance(one), graph.chance(two));
        return byChance != 0 ? byChance < 0 : graph.id(one).compareTo(graph.id(two)) < 0;
    }
}
