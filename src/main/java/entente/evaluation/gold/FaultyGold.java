package entente.evaluation.gold;

import java.util.List;

/** Thrown when an annotated document or a saved extraction cannot be used. */
public final class FaultyGold extends RuntimeException {
    private final List<GoldFault> faults;

    /** Creates it with all reasons. */
    public FaultyGold(List<GoldFault> faults) {
        super(String.valueOf(faults));
        this.faults = List.copyOf(faults);
    }

    /** Creates it with a reason that is in no field. */
    public FaultyGold(String file, String message) {
        this(List.of(new GoldFault(file, null, message)));
    }

    /** {@return the reasons} */
    public List<GoldFault> faults() {
        return faults;
    }
}
