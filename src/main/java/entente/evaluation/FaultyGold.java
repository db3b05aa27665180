package entente.evaluation;

import java.util.List;

/** Thrown when an annotated document cannot be evaluated. */
final class FaultyGold extends RuntimeException {
    private final List<GoldFault> faults;

    FaultyGold(List<GoldFault> faults) {
        super(String.valueOf(faults));
        this.faults = List.copyOf(faults);
    }

    FaultyGold(String file, String message) {
        this(List.of(new GoldFault(file, null, message)));
    }

    List<GoldFault> faults() {
        return faults;
    }
}
