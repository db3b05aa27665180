package entente.extraction;

import entente.extraction.Extraction.ExtractedAgreement;
import entente.ontology.EdtfDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which mentions of agreements in one document are one agreement. */
final class AgreementMerger {
    private AgreementMerger() {}

    /** {@return each agreement once, with the ids a1, a2 … and the ids of its members} */
    static List<ExtractedAgreement> merged(List<ExtractedAgreement> mentions, Map<String, String> ids) {
        List<ExtractedAgreement> merged = new ArrayList<>();
        Map<Set<String>, List<Integer>> byParties = new HashMap<>();
        for (ExtractedAgreement mention : mentions) {
            List<Integer> candidates =
                    byParties.computeIfAbsent(Set.copyOf(mention.parties()), parties -> new ArrayList<>());
            int same = indexOfSame(merged, candidates, mention);
            if (same < 0) {
                candidates.add(merged.size());
                merged.add(mention);
            } else {
                merged.set(same, join(merged.get(same), mention));
            }
        }
        List<ExtractedAgreement> named = new ArrayList<>();
        for (ExtractedAgreement agreement : merged) {
            named.add(new ExtractedAgreement(
                    "a" + (named.size() + 1),
                    agreement.kind(),
                    agreement.name(),
                    agreement.status(),
                    ids(agreement.parties(), ids),
                    ids(agreement.signatories(), ids),
                    agreement.date(),
                    agreement.place() == null ? null : CoreNlpExtractor.id(ids, agreement.place()),
                    agreement.topics(),
                    agreement.quote(),
                    agreement.confidence()));
        }
        return named;
    }

    private static List<String> ids(List<String> names, Map<String, String> ids) {
        return names.stream().map(name -> CoreNlpExtractor.id(ids, name)).toList();
    }

    private static int indexOfSame(
            List<ExtractedAgreement> merged, List<Integer> candidates, ExtractedAgreement mention) {
        for (int i : candidates) {
            ExtractedAgreement other = merged.get(i);
            if (AgreementKind.compatible(other.kind(), mention.kind())
                    && (other.name() == null
                            || mention.name() == null
                            || other.name().equals(mention.name()))
                    && agree(other.date(), mention.date())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean agree(@Nullable EdtfDate one, @Nullable EdtfDate other) {
        return one == null
                || other == null
                || !one.latest().isBefore(other.earliest()) && !other.latest().isBefore(one.earliest());
    }

    /** The first mention stays; what it does not tell is taken from the other. */
    private static ExtractedAgreement join(ExtractedAgreement first, ExtractedAgreement other) {
        Set<String> signatories = new LinkedHashSet<>(first.signatories());
        signatories.addAll(other.signatories());
        return new ExtractedAgreement(
                "",
                AgreementKind.generic(first.kind()) ? other.kind() : first.kind(),
                first.name() == null ? other.name() : first.name(),
                first.status(),
                first.parties(),
                List.copyOf(signatories),
                first.date() == null ? other.date() : first.date(),
                first.place() == null ? other.place() : first.place(),
                first.topics().isEmpty() ? other.topics() : first.topics(),
                first.quote(),
                Math.max(first.confidence(), other.confidence()));
    }
}
