package entente.query;

import entente.adjacency.FactGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Picks the first of many entities. Names and ids are read only of those that come near the first, and names in full
 * only where their beginnings are the same, because there may be hundreds of thousands. Belongs to one query.
 */
final class Ranking {
    private final FactGraph graph;
    private final int limit;
    private final @Nullable RankPlace after;
    private final PriorityQueue<Candidate> first = new PriorityQueue<>(Comparator.reverseOrder());
    private int behind;

    /**
     * Begins with nobody.
     *
     * @param limit how many to pick
     * @param after what stands before the first, null for nobody
     */
    Ranking(FactGraph graph, int limit, @Nullable RankPlace after) {
        this.graph = graph;
        this.limit = limit;
        this.after = after;
    }

    /** Lets an entity take part. Those that stand no further back than {@code after} are passed over. */
    void offer(int entity, long group, long measure) {
        var candidate = new Candidate(graph, entity, group, measure);
        if (after != null && candidate.compareTo(after) <= 0) {
            return;
        }
        behind++;
        if (first.size() < limit) {
            first.add(candidate);
        } else if (candidate.compareTo(first.element()) < 0) {
            first.remove();
            first.add(candidate);
        }
    }

    /** {@return the picked ones, the first first} */
    List<RankedEntity> picked() {
        var picked = new ArrayList<>(first);
        Collections.sort(picked);
        return picked.stream()
                .map(candidate -> new RankedEntity(candidate.entity, candidate.place()))
                .toList();
    }

    /** {@return whether some stand behind the picked ones} */
    boolean hasMore() {
        return behind > first.size();
    }

    /** An entity that was picked. */
    record RankedEntity(int entity, RankPlace place) {}

    private static final class Candidate implements Comparable<Candidate> {
        private final FactGraph graph;
        private final int entity;
        private final long group;
        private final long measure;
        private @Nullable RankPlace place;
        private long beginning;
        private boolean begun;

        Candidate(FactGraph graph, int entity, long group, long measure) {
            this.graph = graph;
            this.entity = entity;
            this.group = group;
            this.measure = measure;
        }

        RankPlace place() {
            RankPlace known = place;
            if (known == null) {
                known = new RankPlace(group, measure, graph.name(entity), graph.id(entity));
                place = known;
            }
            return known;
        }

        private long beginning() {
            if (!begun) {
                beginning = graph.nameBeginning(entity);
                begun = true;
            }
            return beginning;
        }

        @Override
        public int compareTo(Candidate other) {
            int byNumbers = compareNumbers(other.group, other.measure);
            if (byNumbers != 0) {
                return byNumbers;
            }
            int byBeginning = Long.compare(beginning(), other.beginning());
            return byBeginning != 0 ? byBeginning : place().compareTo(other.place());
        }

        int compareTo(RankPlace other) {
            int byNumbers = compareNumbers(other.group(), other.measure());
            return byNumbers != 0 ? byNumbers : place().compareTo(other);
        }

        private int compareNumbers(long otherGroup, long otherMeasure) {
            int byGroup = Long.compare(group, otherGroup);
            return byGroup != 0 ? byGroup : Long.compare(measure, otherMeasure);
        }
    }
}
