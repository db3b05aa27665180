package entente.identity.evidence;

import java.util.ArrayList;
import java.util.List;

/** Sums up evidence for and against. */
final class Weighing {
    private double weight;
    private boolean conflict;
    private final List<String> reasons = new ArrayList<>();

    void add(double evidence, String reason) {
        weight += evidence;
        reasons.add(reason);
    }

    /** Adds evidence that excludes identity. */
    void exclude(String reason) {
        conflict = true;
        reasons.add(reason);
    }

    Assessment result() {
        return new Assessment(weight, conflict, reasons);
    }
}
