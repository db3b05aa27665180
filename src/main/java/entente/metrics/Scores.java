package entente.metrics;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A value for each entity, and the order of the entities by value.
 *
 * @param entities the entities with values; all others have the value 0
 * @param values the values, 0 or more
 * @param errors the standard errors of estimated values; null if the values are exact
 * @param order the numbers of the entities, the highest value first, then by number
 * @param samples number of sources that the values were estimated from; null if they are exact
 */
record Scores(
        TiedEntities entities,
        float[] values,
        float @Nullable [] errors,
        int[] order,
        @Nullable Integer samples) {

    /** {@return exact values} */
    static Scores exact(TiedEntities entities, IntToDoubleFunction value) {
        float[] values = floats(entities.size(), value);
        return new Scores(entities, values, null, order(values), null);
    }

    /** {@return values with their errors} */
    static Scores estimated(TiedEntities entities, Betweenness.Estimate estimate) {
        int size = entities.size();
        float[] values = floats(size, node -> estimate.values()[node]);
        boolean exact = estimate.samples() == size;
        return new Scores(
                entities,
                values,
                exact ? null : floats(size, node -> estimate.errors()[node]),
                order(values),
                exact ? null : estimate.samples());
    }

    /** {@return the standard error of an estimated value} */
    @Nullable
    Float error(int node) {
        return errors == null ? null : errors[node];
    }

    /** {@return one more than the number of entities with a higher value} */
    int rank(int node) {
        return place(key(values[node], -1)) + 1;
    }

    /** {@return the place in the order after an entity with this value and number, which need not exist} */
    int behind(float value, int node) {
        return place(key(value, node) + 1);
    }

    private int place(long key) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = key(values[order[middle]], order[middle]) < key;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    private static float[] floats(int size, IntToDoubleFunction value) {
        float[] floats = new float[size];
        for (int node = 0; node < size; node++) {
            floats[node] = (float) value.applyAsDouble(node);
        }
        return floats;
    }

    private static int[] order(float[] values) {
        long[] keys = new long[values.length];
        for (int node = 0; node < keys.length; node++) {
            keys[node] = key(values[node], node);
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int place = 0; place < order.length; place++) {
            order[place] = (int) keys[place];
        }
        return order;
    }

    /** {@return a sort key that decreases with the value} The bits of floats from 0 have the order of their values. */
    private static long key(float value, int node) {
        return ((long) (Integer.MAX_VALUE - Float.floatToIntBits(value)) << 32) + node;
    }
}
