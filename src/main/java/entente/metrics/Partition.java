package entente.metrics;

import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.longs.Long2IntMap;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A partition of the entities into communities. Communities are numbered from 0 by decreasing size, then by the
 * smallest id of a member, so that the same facts yield the same numbers.
 *
 * @param entities the entities in communities
 * @param communities the community of each entity
 * @param starts where the members of each community begin in {@code members}, followed by the end of the last community
 * @param members the members of all communities in their order; within a community, those with the strongest ties first
 * @param strengths the sum of the ties of each member within its community, in the order of {@code members}
 * @param facts number of facts within each community
 * @param bridges the facts between the {@link #DRAWN} largest communities
 * @param modularity the fraction of ties within communities minus the fraction expected at random, up to 1
 */
record Partition(
        TiedEntities entities,
        int[] communities,
        int[] starts,
        int[] members,
        float[] strengths,
        int[] facts,
        List<Bridge> bridges,
        double modularity) {
    /**
     * The number of communities with bridges. A dashboard cannot show more, and all pairs could be as many as the ties.
     */
    static final int DRAWN = 200;

    /** The number of facts between two communities; {@code one} is the larger. */
    record Bridge(int one, int other, int facts) {}

    /**
     * {@return the partition with its communities numbered and ordered}
     *
     * @param clusters the cluster of each entity
     */
    static Partition of(Ties ties, int[] clusters, int size, boolean weighed, double modularity) {
        int[] communities = numbered(ties.entities(), clusters, size);
        int[] starts = new int[size + 1];
        for (int community : communities) {
            starts[community + 1]++;
        }
        for (int community = 0; community < size; community++) {
            starts[community + 1] += starts[community];
        }
        float[] inner = new float[communities.length];
        int[] facts = new int[size];
        List<Bridge> bridges = count(ties, communities, weighed, inner, facts);
        int[] members = members(communities, starts, inner);
        float[] strengths = new float[members.length];
        for (int place = 0; place < members.length; place++) {
            strengths[place] = inner[members[place]];
        }
        return new Partition(ties.entities(), communities, starts, members, strengths, facts, bridges, modularity);
    }

    /** {@return the number of communities} */
    int size() {
        return facts.length;
    }

    /** {@return the number of members of a community} */
    int size(int community) {
        return starts[community + 1] - starts[community];
    }

    private static int[] numbered(TiedEntities entities, int[] clusters, int size) {
        String[] smallest = new String[size];
        int[] sizes = new int[size];
        for (int node = 0; node < clusters.length; node++) {
            int cluster = clusters[node];
            String id = entities.id(node);
            if (sizes[cluster]++ == 0 || id.compareTo(smallest[cluster]) < 0) {
                smallest[cluster] = id;
            }
        }
        int[] order = new int[size];
        Arrays.setAll(order, cluster -> cluster);
        IntArrays.quickSort(
                order,
                (one, other) -> sizes[one] != sizes[other]
                        ? Integer.compare(sizes[other], sizes[one])
                        : smallest[one].compareTo(smallest[other]));
        int[] numbers = new int[size];
        for (int number = 0; number < size; number++) {
            numbers[order[number]] = number;
        }
        int[] communities = new int[clusters.length];
        Arrays.setAll(communities, node -> numbers[clusters[node]]);
        return communities;
    }

    private static List<Bridge> count(Ties ties, int[] communities, boolean weighed, float[] inner, int[] facts) {
        var between = new Long2IntOpenHashMap();
        for (int node = 0; node < communities.length; node++) {
            int home = communities[node];
            for (int place = ties.starts()[node]; place < ties.starts()[node + 1]; place++) {
                int neighbour = ties.neighbours()[place];
                int other = communities[neighbour];
                if (home == other) {
                    inner[node] += ties.weight(place, weighed);
                    facts[home] += node < neighbour ? ties.facts(place) : 0;
                } else if (home < other && other < DRAWN) {
                    between.addTo((long) home << 32 | other, ties.facts(place));
                }
            }
        }
        return between.long2IntEntrySet().stream()
                .sorted(Comparator.comparingLong(Long2IntMap.Entry::getLongKey))
                .map(pair -> new Bridge((int) (pair.getLongKey() >>> 32), (int) pair.getLongKey(), pair.getIntValue()))
                .toList();
    }

    private static int[] members(int[] communities, int[] starts, float[] inner) {
        int[] members = new int[communities.length];
        int[] next = starts.clone();
        for (int node = 0; node < communities.length; node++) {
            members[next[communities[node]]++] = node;
        }
        for (int community = 0; community + 1 < starts.length; community++) {
            IntArrays.quickSort(members, starts[community], starts[community + 1], (one, other) -> {
                int order = Float.compare(inner[other], inner[one]);
                return order != 0 ? order : Integer.compare(one, other);
            });
        }
        return members;
    }
}
