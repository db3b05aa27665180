package entente.query.path;

import entente.adjacency.FactGraph;
import entente.adjacency.Links;
import entente.query.Budget;
import entente.query.FactTest;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** A breadth-first search from one end, with the distance of every entity found. Confined to one thread. */
final class Reach {
    /** A ring is small if it has fewer than 1/256 of the entities of the graph. */
    private static final int SMALL_PART = 256;

    private static final IntArrayList EMPTY_RING = new IntArrayList();

    private final FactGraph graph;
    private final FactTest test;
    private final int otherEnd;

    /** The found entities, including the other end. A bit set over the whole graph, since lookups are frequent. */
    private final BitSet found;

    /** The distance of the other end, if it was found. */
    private int met = Integer.MAX_VALUE;

    /**
     * The entities at each distance. {@link #members} has the same for lookups, and {@link #ringLinks} the number of
     * their links.
     */
    private final List<IntArrayList> rings = new ArrayList<>();

    private final List<IntPredicate> members = new ArrayList<>();
    private final LongArrayList ringLinks = new LongArrayList();

    Reach(FactGraph graph, FactTest test, int end, int otherEnd) {
        this.graph = graph;
        this.test = test;
        this.otherEnd = otherEnd;
        this.found = new BitSet(graph.size());
        found.set(end);
        add(IntArrayList.of(end));
    }

    /** Expands by one hop within the budget. */
    void widen(Budget budget) {
        IntArrayList frontier = rings.getLast();
        IntArrayList next = new IntArrayList();
        int hops = rings.size();
        for (int i = 0; i < frontier.size() && !budget.isSpent(); i++) {
            Links row = graph.links(frontier.getInt(i));
            if (budget.spend(row.size())) {
                widen(row, hops, next);
            }
        }
        add(next);
    }

    private void widen(Links row, int hops, IntArrayList next) {
        for (int place = row.from(); place < row.to(); place++) {
            int far = row.neighbour(place);
            if (!found.get(far) && test.passes(row.fact(place))) {
                // A path ends at the other end, so the search does not continue from there.
                if (far == otherEnd) {
                    found.set(far);
                    met = hops;
                } else if (test.mayVisit(far)) {
                    found.set(far);
                    next.add(far);
                }
            }
        }
    }

    private void add(IntArrayList ring) {
        graph.prepare(ring);
        long links = 0;
        for (int i = 0; i < ring.size(); i++) {
            links += graph.degree(ring.getInt(i));
        }
        rings.add(ring);
        members.add(members(ring));
        ringLinks.add(links);
    }

    /** {@return a membership test for the ring} A bit set over the whole graph pays off for large rings only. */
    private IntPredicate members(IntArrayList ring) {
        if (ring.size() < graph.size() / SMALL_PART) {
            return new IntOpenHashSet(ring)::contains;
        }
        var bits = new BitSet(graph.size());
        ring.forEach(bits::set);
        return bits::get;
    }

    /** {@return the distance of an entity, {@link Integer#MAX_VALUE} if it was not found} */
    int distance(int entity) {
        if (entity == otherEnd) {
            return met;
        }
        if (found.get(entity)) {
            for (int distance = members.size() - 1; distance >= 0; distance--) {
                if (members.get(distance).test(entity)) {
                    return distance;
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    /** {@return the number of found entities, including the end itself} */
    int size() {
        return found.cardinality();
    }

    /** {@return the entities at a distance, without the other end} */
    IntArrayList ring(int distance) {
        return distance < rings.size() ? rings.get(distance) : EMPTY_RING;
    }

    /** {@return the number of links of the entities at distances from {@code first} to {@code last}} */
    long links(int first, int last) {
        long links = 0;
        for (int distance = first; distance <= last && distance < rings.size(); distance++) {
            links += ringLinks.getLong(distance);
        }
        return links;
    }

    /** {@return the number of links to visit for the next hop} */
    long nextLinks() {
        return ringLinks.getLong(ringLinks.size() - 1);
    }

    /** {@return the number of completed hops} */
    int hops() {
        return isComplete() ? Integer.MAX_VALUE / 2 : rings.size() - 1;
    }

    /** {@return whether all reachable entities were found} */
    boolean isComplete() {
        return rings.getLast().isEmpty();
    }

    /** {@return whether the other end was found} */
    boolean hasMet() {
        return met < Integer.MAX_VALUE;
    }
}
