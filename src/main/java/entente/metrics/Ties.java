package entente.metrics;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Who is tied to whom: compressed rows, 8 bytes an end of a tie. Entities have the numbers of {@link TiedEntities}; each
 * tie stands in the rows of both its ends.
 *
 * @param starts where the row of each entity begins, and in the end where the last one ends
 * @param neighbours the entities at the other ends, in order
 * @param counts the facts (upper half) and documents (lower half) behind each tie, at most 65,535
 */
record Ties(TiedEntities entities, int[] starts, int[] neighbours, int[] counts) {
    private static final int MOST = 0xFFFF;
    private static final int BETWEEN_LOOKS = 4_096;

    static Ties of(TiedEntities entities, ComputationProgress progress) {
        int size = entities.size();
        int[] starts = new int[size + 1];
        for (int node = 0; node < size; node++) {
            starts[node + 1] = Math.addExact(starts[node], entities.neighbours()[node]);
        }
        int[] neighbours = new int[starts[size]];
        int[] counts = new int[starts[size]];
        IntUnaryOperator numbers = numbers(entities);
        long[] row = new long[Arrays.stream(entities.neighbours()).max().orElse(0)];
        int[] length = new int[1];
        for (int node = 0; node < size; node++) {
            length[0] = 0;
            entities.forEachTie(
                    entities.entities()[node],
                    (neighbour, facts, documents) -> row[length[0]++] = (long) numbers.applyAsInt(neighbour) << 32
                            | (long) Math.min(facts, MOST) << 16
                            | Math.min(documents, MOST));
            LongArrays.quickSort(row, 0, length[0]);
            int start = starts[node];
            for (int place = 0; place < length[0]; place++) {
                neighbours[start + place] = (int) (row[place] >>> 32);
                counts[start + place] = (int) row[place];
            }
            if (node % BETWEEN_LOOKS == 0) {
                progress.mustGoOn((double) node / size);
            }
        }
        return new Ties(entities, starts, neighbours, counts);
    }

    /** {@return how many entities there are} */
    int size() {
        return entities.size();
    }

    /** {@return how many facts are behind the tie in that place} */
    int facts(int place) {
        return counts[place] >>> 16;
    }

    /** {@return how much the tie in that place counts} */
    int weight(int place, boolean weighed) {
        return weighed ? counts[place] & MOST : 1;
    }

    private static IntUnaryOperator numbers(TiedEntities entities) {
        int[] all = entities.entities();
        if (all.length * 8L < entities.graph().size()) {
            var few = new Int2IntOpenHashMap(all.length);
            for (int node = 0; node < all.length; node++) {
                few.put(all[node], node);
            }
            return few::get;
        }
        int[] numbers = new int[entities.graph().size()];
        for (int node = 0; node < all.length; node++) {
            numbers[all[node]] = node;
        }
        return entity -> numbers[entity];
    }
}
