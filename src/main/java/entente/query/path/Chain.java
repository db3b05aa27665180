package entente.query.path;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A path as a chain of facts.
 *
 * @param stations the entities, one more than the facts
 * @param facts the fact of each hop
 * @param weight the sort key of chains of the same length: the cost beyond that of the hops, with a tie-breaker in the
 *     lower {@link #CHANCE_BITS} bits
 */
record Chain(int[] stations, int[] facts, long weight) {
    static final int CHANCE_BITS = 24;

    int hops() {
        return facts.length;
    }

    /** {@return the cost, in thousandths of a hop} */
    long cost() {
        return (long) hops() * PathCost.HOP + (weight >> CHANCE_BITS);
    }

    /** {@return the sort key of chains of any length by cost} */
    long strength() {
        return ((long) hops() * PathCost.HOP << CHANCE_BITS) + weight;
    }

    /** {@return the reversed chain} */
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
