package entente.bulk.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts all faults and keeps the first few. For one thread. */
public final class Faults {
    /** A file in the wrong form has a fault in each row; nobody reads more than the first few. */
    static final int SHOWN = 20;

    private final List<Fault> first = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private long count;

    void add(Fault fault) {
        if (first.size() < SHOWN) {
            first.add(fault);
        }
        counts.merge(fault.code(), 1L, Long::sum);
        count++;
    }

    /** {@return the first faults, in the order of the files} */
    public List<Fault> first() {
        return List.copyOf(first);
    }

    /** {@return how many faults there are of each code} */
    Map<String, Long> counts() {
        return counts;
    }

    long count() {
        return count;
    }
}
