package entente.metrics;

import entente.ontology.Modality;
import entente.query.FactFilter;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which facts tie two entities, and with what weight.
 *
 * @param facts the facts that tie entities; planned and denied facts never do
 * @param weighed whether the weight of a tie is the number of documents behind its facts instead of 1; applies to
 *     {@link Metric#PAGERANK} and to communities
 */
public record TieRule(FactFilter facts, boolean weighed) {
    private static final Set<Modality> TYING = EnumSet.of(Modality.STATED, Modality.REPORTED);

    /** Checks that planned and denied facts are excluded. */
    public TieRule {
        if (!TYING.containsAll(facts.modalities())) {
            throw new IllegalArgumentException(
                    "modality must be stated or reported, since planned and denied facts do not tie entities, was "
                            + facts.modalities());
        }
    }

    /** {@return the rule that all stated facts tie entities, weighted by their documents} */
    public static TieRule standard() {
        return new TieRule(FactFilter.of(EnumSet.of(Modality.STATED)), true);
    }
}
