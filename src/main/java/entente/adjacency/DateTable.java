package entente.adjacency;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.Arrays;

/**
 * The dates of facts, each once: the first and the last day that it can mean, as days since 1970. Number 0 is no date.
 * One thread adds at a time. Dates are added before their fact, so a reader of the fact finds them.
 */
final class DateTable {
    static final int NONE = 0;

    /** Bits of a number: enough for each day of 90,000 years, or each range of days within 22 years. */
    static final int BITS = 25;

    private final Long2IntOpenHashMap numbers = new Long2IntOpenHashMap();
    private volatile Days days = new Days(new int[64], new int[64]);
    private int size = 1;

    private record Days(int[] earliest, int[] latest) {}

    /** {@return the number of the date that can mean any day from the first to the last} */
    int number(int earliest, int latest) {
        long key = (long) earliest << 32 | latest & 0xFFFF_FFFFL;
        int known = numbers.getOrDefault(key, NONE);
        if (known != NONE) {
            return known;
        }
        if (size >> BITS > 0) {
            throw new IllegalStateException("The facts have more than %,d different dates".formatted(size - 1));
        }
        Days grown = days;
        if (size == grown.earliest().length) {
            grown = new Days(Arrays.copyOf(grown.earliest(), size * 2), Arrays.copyOf(grown.latest(), size * 2));
        }
        grown.earliest()[size] = earliest;
        grown.latest()[size] = latest;
        days = grown;
        numbers.put(key, size);
        return size++;
    }

    int earliest(int number) {
        return days.earliest()[number];
    }

    int latest(int number) {
        return days.latest()[number];
    }
}
