package entente.extraction.english.agreement;

import entente.ontology.EdtfDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Merges the mentions of the same agreement in a document. */
public final class AgreementMerger {
    /** Earlier agreements that a mention is compared with, the last ones first. */
    private static final int MOST_COMPARED = 100;

    private AgreementMerger() {}

    /** {@return the distinct agreements, in order of first mention} */
    public static List<AgreementMention> merged(List<AgreementMention> mentions) {
        List<AgreementMention> merged = new ArrayList<>();
        for (AgreementMention mention : mentions) {
            int same = indexOfSame(merged, mention);
            if (same < 0) {
                merged.add(mention);
            } else {
                merged.set(same, merged.get(same).with(mention));
            }
        }
        return merged;
    }

    private static int indexOfSame(List<AgreementMention> merged, AgreementMention mention) {
        for (int i = merged.size() - 1; i >= Math.max(0, merged.size() - MOST_COMPARED); i--) {
            AgreementMention other = merged.get(i);
            if (AgreementKind.compatible(other.kind(), mention.kind())
                    && (other.name() == null
                            || mention.name() == null
                            || other.name().equals(mention.name()))
                    && nested(other.parties(), mention.parties())
                    && datesOverlap(other.date(), mention.date())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether one mention has all parties of the other. A later mention often leaves some of them out. */
    private static boolean nested(List<String> one, List<String> other) {
        return new HashSet<>(one).containsAll(other) || new HashSet<>(other).containsAll(one);
    }

    private static boolean datesOverlap(@Nullable EdtfDate one, @Nullable EdtfDate other) {
        return one == null
                || other == null
                || !one.latest().isBefore(other.earliest()) && !other.latest().isBefore(one.earliest());
    }
}
