package entente.metrics;

import entente.ontology.Modality;
import entente.query.FactFilter;
import java.util.EnumSet;

/**
 * Which facts tie two entities, and with what weight.
 *
 * @param facts the facts that tie entities; planned and denied facts never do
 * @param weighed whether the weight of a tie is the number of documents behind its facts instead of 1; applies to
 *     {@link Metric#PAGERANK} and to communities
 */
public record TieRule(FactFilter facts, boolean weighed) {
    /** Checks that planned and denied facts are excluded. */
    public TieRule {
        if (!Modality.thatHold().containsAll(facts.modalities())) {
            throw new IllegalArgumentException(
                    "modality must be some of %s, since other facts do not tie entities, was %s"
                            .formatted(Modality.thatHold(), facts.modalities()));
        }
    }

    /** {@return the rule that all stated facts tie entities, weighted by their documents} */
    public static TieRule standard() {
        return new TieRule(FactFilter.of(EnumSet.of(Modality.STATED)), true);
    }
}
