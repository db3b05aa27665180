package entente.bulk.table;

import java.util.List;
import java.util.Map;

/** The tables have faults, and nothing of them was written. */
public final class TablesRefused extends RuntimeException {
    private final transient Faults faults;

    TablesRefused(Faults faults) {
        super("The tables have %d faults".formatted(faults.count()));
        this.faults = faults;
    }

    /** {@return the first faults, at most {@value Faults#SHOWN}} */
    public List<Fault> first() {
        return faults.first();
    }

    /** {@return how many faults there are of each code} */
    public Map<String, Long> counts() {
        return faults.counts();
    }
}
