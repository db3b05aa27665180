package entente.identity.evidence;

import entente.ontology.Verdict;
import java.util.List;

/**
 * What the evidence says of two profiles.
 *
 * @param weight the sum of the evidence, as log-odds of being the same
 * @param conflict whether both cannot be the same, whatever else is known
 * @param reasons the evidence in words
 */
public record Assessment(double weight, boolean conflict, List<String> reasons) {
    /** From this weight on, two are joined. */
    public static final double SAME = 1;

    private static final double DIFFERENT = -1;

    /** Copies the list. */
    public Assessment {
        reasons = List.copyOf(reasons);
    }

    /** {@return what the evidence suffices for} */
    public Verdict verdict() {
        if (conflict || weight <= DIFFERENT) {
            return Verdict.DIFFERENT;
        }
        return weight >= SAME ? Verdict.SAME : Verdict.UNSURE;
    }

    /** {@return from 0 to 1, how sure it is that both are the same} */
    public double score() {
        return conflict ? 0 : Math.round(1000 / (1 + Math.exp(-weight))) / 1000.0;
    }
}
