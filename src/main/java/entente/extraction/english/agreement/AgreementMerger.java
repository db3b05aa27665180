package entente.extraction.english.agreement;

import entente.ontology.EdtfDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Merges the mentions of the same agreement in a document. */
public final class AgreementMerger {
    private AgreementMerger() {}

    /** {@return the distinct agreements, in order of first mention} */
    public static List<AgreementMention> merged(List<AgreementMention> mentions) {
        List<AgreementMention> merged = new ArrayList<>();
        Map<Set<String>, List<Integer>> byParties = new HashMap<>();
        for (AgreementMention mention : mentions) {
            List<Integer> candidates =
                    byParties.computeIfAbsent(Set.copyOf(mention.parties()), parties -> new ArrayList<>());
            int same = indexOfSame(merged, candidates, mention);
            if (same < 0) {
                candidates.add(merged.size());
                merged.add(mention);
            } else {
                merged.set(same, merged.get(same).with(mention));
            }
        }
        return merged;
    }

    private static int indexOfSame(List<AgreementMention> merged, List<Integer> candidates, AgreementMention mention) {
        for (int i : candidates) {
            AgreementMention other = merged.get(i);
            if (AgreementKind.compatible(other.kind(), mention.kind())
                    && (other.name() == null
                            || mention.name() == null
                            || other.name().equals(mention.name()))
                    && datesOverlap(other.date(), mention.date())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean datesOverlap(@Nullable EdtfDate one, @Nullable EdtfDate other) {
        return one == null
                || other == null
                || !one.latest().isBefore(other.earliest()) && !other.latest().isBefore(one.earliest());
    }
}
