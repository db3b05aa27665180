package entente.query.around;

import entente.adjacency.FactGraph;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongHeapPriorityQueue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Picks the first of many entities, of which there may be hundreds of thousands: by their numbers, then of those that
 * stand equal at the end by the beginnings of their names. Names in full and ids are read of the rest. Belongs to one
 * query.
 */
public final class NeighbourRanking {
    /** Measures take so many bits, the sign included. */
    private static final int MEASURE_BITS = 48;

    private final FactGraph graph;
    private final int limit;
    private final @Nullable RankPlace after;
    private final IntArrayList entities = new IntArrayList();

    /** Group and measure of each entity in one number, which has the same order. */
    private final LongArrayList numbers = new LongArrayList();

    /**
     * Begins with nobody.
     *
     * @param limit how many to pick
     * @param after what stands before the first, null for nobody
     */
    public NeighbourRanking(FactGraph graph, int limit, @Nullable RankPlace after) {
        this.graph = graph;
        this.limit = limit;
        this.after = after;
    }

    /**
     * Lets an entity take part. Those that stand no further back than {@code after} are passed over.
     *
     * @param group from -32,768 to 32,767
     * @param measure less than 2<sup>47</sup>, or its negative
     */
    public void offer(int entity, long group, long measure) {
        if (after == null || isBehind(after, entity, group, measure)) {
            entities.add(entity);
            numbers.add(number(group, measure));
        }
    }

    private boolean isBehind(RankPlace place, int entity, long group, long measure) {
        int byNumbers = Long.compare(number(group, measure), number(place.group(), place.measure()));
        return byNumbers != 0 ? byNumbers > 0 : place(entity, group, measure).compareTo(place) > 0;
    }

    /** {@return the picked ones, the first first} */
    public List<RankedEntity> picked() {
        long last = last(numbers, limit);
        List<Candidate> picked = new ArrayList<>();
        var equal = new IntArrayList();
        for (int i = 0; i < entities.size(); i++) {
            if (numbers.getLong(i) < last) {
                picked.add(candidate(i));
            } else if (numbers.getLong(i) == last) {
                equal.add(i);
            }
        }
        addFirst(equal, picked);
        picked.sort(null);
        return picked.stream()
                .limit(limit)
                .map(candidate -> new RankedEntity(candidate.entity, candidate.place()))
                .toList();
    }

    /** Adds those of these that fill the places left by their names, and maybe some more. */
    private void addFirst(IntArrayList equal, List<Candidate> picked) {
        var beginnings = new LongArrayList(equal.size());
        for (int i = 0; i < equal.size(); i++) {
            beginnings.add(graph.nameBeginning(entities.getInt(equal.getInt(i))));
        }
        long last = last(beginnings, limit - picked.size());
        for (int i = 0; i < equal.size(); i++) {
            if (beginnings.getLong(i) <= last) {
                picked.add(candidate(equal.getInt(i)));
            }
        }
    }

    /** {@return the greatest of the least so many values} */
    private static long last(LongArrayList values, int count) {
        // A heap has its least value first, so it holds the complements.
        var least = new LongHeapPriorityQueue(count);
        for (int i = 0; i < values.size(); i++) {
            long value = ~values.getLong(i);
            if (least.size() < count) {
                least.enqueue(value);
            } else if (value > least.firstLong()) {
                least.dequeueLong();
                least.enqueue(value);
            }
        }
        return least.size() < count ? Long.MAX_VALUE : ~least.firstLong();
    }

    /** {@return whether some stand behind the picked ones} */
    public boolean hasMore() {
        return entities.size() > limit;
    }

    private Candidate candidate(int index) {
        return new Candidate(entities.getInt(index), numbers.getLong(index));
    }

    private RankPlace place(int entity, long group, long measure) {
        return new RankPlace(group, measure, graph.name(entity), graph.id(entity));
    }

    private static long number(long group, long measure) {
        return (group << MEASURE_BITS) + measure;
    }

    /** An entity that was picked. */
    public record RankedEntity(int entity, RankPlace place) {}

    private final class Candidate implements Comparable<Candidate> {
        private final int entity;
        private final long number;
        private final long beginning;
        private @Nullable RankPlace place;

        Candidate(int entity, long number) {
            this.entity = entity;
            this.number = number;
            this.beginning = graph.nameBeginning(entity);
        }

        RankPlace place() {
            RankPlace known = place;
            if (known == null) {
                long group = number + (1L << MEASURE_BITS - 1) >> MEASURE_BITS;
                known = NeighbourRanking.this.place(entity, group, number - (group << MEASURE_BITS));
                place = known;
            }
            return known;
        }

        @Override
        public int compareTo(Candidate other) {
            int byNumber = Long.compare(number, other.number);
            int byBeginning = byNumber != 0 ? byNumber : Long.compare(beginning, other.beginning);
            return byBeginning != 0 ? byBeginning : place().compareTo(other.place());
        }
    }
}
