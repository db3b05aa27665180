package entente.metrics;

import entente.ontology.Modality;
import entente.query.FactFilter;
import java.util.EnumSet;

/**
 * Which facts tie two entities, and how strongly.
 *
 * @param facts the facts that tie; never planned or denied ones
 * @param weighed whether a tie counts as often as there are documents behind its facts, and not once; of effect on
 *     {@link Metric#PAGERANK} and on communities
 */
public record TieRule(FactFilter facts, boolean weighed) {
    /** Checks that no plan and no denial ties anybody. */
    public TieRule {
        if (!Modality.thatHold().containsAll(facts.modalities())) {
            throw new IllegalArgumentException(
                    "modality must name some of %s only, was %s".formatted(Modality.thatHold(), facts.modalities()));
        }
    }

    /** {@return that all stated facts tie, as strongly as there are documents behind them} */
    public static TieRule standard() {
        return new TieRule(FactFilter.of(EnumSet.of(Modality.STATED)), true);
    }
}
