package entente.console.saved;

import java.util.List;

/** A saved query, or a value for one of its parameters, does not meet the rules. It names every fault. */
public class InvalidQuery extends RuntimeException {
    private final transient List<Fault> faults;

    /**
     * One fault.
     *
     * @param field the field or parameter
     * @param value what was given; empty when it is missing
     * @param expected what would be right
     */
    public record Fault(String field, String value, String expected) {}

    private InvalidQuery(List<Fault> faults) {
        super(faults.toString());
        this.faults = faults;
    }

    static void throwIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidQuery(List.copyOf(faults));
        }
    }

    /** {@return every fault} */
    public List<Fault> faults() {
        return faults;
    }
}
