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

/** How far a search has come from one end: the distance of every entity found, hop by hop. Belongs to one thread. */
final class Reach {
    /** A ring is small when it has less than one of so many entities of the graph. */
    private static final int SMALL_PART = 256;

    private static final IntArrayList NOBODY = new IntArrayList();

    private final FactGraph graph;
    private final FactTest test;
    private final int otherEnd;

    /** Whatever was found, the other end included; a bit for each entity of the graph, since most are asked for. */
    private final BitSet found;

    /** How many hops the other end is away, once it was found. */
    private int met = Integer.MAX_VALUE;

    /** The entities at each distance, once in order and once to ask for, and how many links they have. */
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

    /** Goes one hop further, as far as the budget goes. */
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
                // A path ends where it meets the other end, so the search does not go on from there.
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

    /** {@return whether an entity is of the ring} A bit for each entity of the graph is worth it for large rings only. */
    private IntPredicate members(IntArrayList ring) {
        if (ring.size() < graph.size() / SMALL_PART) {
            return new IntOpenHashSet(ring)::contains;
        }
        var bits = new BitSet(graph.size());
        ring.forEach(bits::set);
        return bits::get;
    }

    /** {@return how many hops an entity is away, {@link Integer#MAX_VALUE} when it was not found} */
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

    /** {@return how many entities were found, the end itself included} */
    int size() {
        return found.cardinality();
    }

    /** {@return the entities at that distance, the other end not among them} */
    IntArrayList ring(int distance) {
        return distance < rings.size() ? rings.get(distance) : NOBODY;
    }

    /** {@return how many links the entities at distances from the first to the last have} */
    long links(int first, int last) {
        long links = 0;
        for (int distance = first; distance <= last && distance < rings.size(); distance++) {
            links += ringLinks.getLong(distance);
        }
        return links;
    }

    /** {@return how many links the next hop must look at} */
    long nextLinks() {
        return ringLinks.getLong(ringLinks.size() - 1);
    }

    /** {@return within how many hops everything is known} */
    int hops() {
        return isComplete() ? Integer.MAX_VALUE / 2 : rings.size() - 1;
    }

    /** {@return whether there is nowhere to go on to, so that everything in reach was found} */
    boolean isComplete() {
        return rings.getLast().isEmpty();
    }

    /** {@return whether the other end was found} */
    boolean hasMet() {
        return met < Integer.MAX_VALUE;
    }
}
