package entente.metrics;

import entente.ontology.Modality;
import entente.query.FactFilter;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which facts tie two entities, and how strongly.
 *
 * @param facts the facts that tie; never planned or denied ones
 * @param weighed whether a tie counts as often as there are documents behind its facts, and not once; of effect on
 *     {@link Metric#PAGERANK} and on communities
 */
public record TieRule(FactFilter facts, boolean weighed) {
    private static final Set<Modality> TYING = EnumSet.of(Modality.STATED, Modality.REPORTED);

    /** Checks that no plan and no denial ties anybody. */
    public TieRule {
        if (!TYING.containsAll(facts.modalities())) {
            throw new IllegalArgumentException(
                    "modality must name stated or reported only, for what is planned or denied" + " ties nobody, was "
                            + facts.modalities());
        }
    }

    /** {@return that all stated facts tie, as strongly as there are documents behind them} */
    public static TieRule standard() {
        return new TieRule(FactFilter.of(EnumSet.of(Modality.STATED)), true);
    }
}
