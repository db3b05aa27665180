package entente.query.path;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Facts end to end.
 *
 * @param stations the entities, one more than facts
 * @param facts the fact of each hop
 * @param weight what orders chains of one length: the cost of it above that of a hop, and in the lower {@link #CHANCE_BITS}
 *     bits what settles ties
 */
record Chain(int[] stations, int[] facts, long weight) {
    static final int CHANCE_BITS = 24;

    int hops() {
        return facts.length;
    }

    /** {@return what it costs, in thousandths of a hop} */
    long cost() {
        return (long) hops() * PathCost.HOP + (weight >> CHANCE_BITS);
    }

    /** {@return what orders chains of any length by their cost} */
    long strength() {
        return ((long) hops() * PathCost.HOP << CHANCE_BITS) + weight;
    }

    /** {@return the same walked from the other end} */
    Chain reversed() {
        return new Chain(reversed(stations), reversed(facts), weight);
    }

    private static int[] reversed(int[] values) {
        return IntStream.range(0, values.length)
                .map(place -> values[values.length - 1 - place])
                .toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Chain chain
                && Arrays.equals(stations, chain.stations)
                && Arrays.equals(facts, chain.facts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(stations);
    }

    @Override
    public String toString() {
        return Arrays.toString(stations);
    }
}
