package entente.evaluation;

import entente.evaluation.Groups.Group;
import entente.extraction.Extraction.ExtractedAgreement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Scores agreements. An agreement matches if at least half of the parties overlap. Of the matched ones, parties and
 * status are scored too.
 */
final class AgreementScore {
    static final String FAMILY = "agreements";
    static final String PARTIES = FAMILY + ".parties";
    static final String STATUS = FAMILY + ".status";

    private AgreementScore() {}

    static void add(Comparison comparison, DocumentScore score) {
        List<ExtractedAgreement> gold = comparison.gold().agreements();
        List<ExtractedAgreement> found = comparison.found().agreements();
        UnaryOperator<String> goldId = comparison.alignment()::goldId;
        List<Group> goldGroups = groups(gold, UnaryOperator.identity());
        List<Group> foundGroups = groups(found, goldId);
        Map<Integer, Integer> matched = Groups.match(goldGroups, foundGroups);
        score.add(FAMILY, gold.size(), found.size(), matched.size());
        int right = 0;
        int sameStatus = 0;
        for (Map.Entry<Integer, Integer> match : matched.entrySet()) {
            Set<String> shared = new HashSet<>(goldGroups.get(match.getValue()).members());
            shared.retainAll(foundGroups.get(match.getKey()).members());
            right += shared.size();
            sameStatus += gold.get(match.getValue()).status()
                            == found.get(match.getKey()).status()
                    ? 1
                    : 0;
        }
        score.add(PARTIES, parties(gold), parties(found), right);
        score.add(STATUS, gold.size(), found.size(), sameStatus);
        addFindings(comparison, matched, score);
    }

    private static void addFindings(Comparison comparison, Map<Integer, Integer> matched, DocumentScore score) {
        List<ExtractedAgreement> gold = comparison.gold().agreements();
        for (int i = 0; i < gold.size(); i++) {
            if (!matched.containsValue(i)) {
                ExtractedAgreement agreement = gold.get(i);
                score.missed(
                        FAMILY,
                        text(agreement, comparison::goldName),
                        agreement.quote(),
                        comparison.goldMembers(agreement.parties().stream()));
            }
        }
        List<ExtractedAgreement> found = comparison.found().agreements();
        for (int j = 0; j < found.size(); j++) {
            ExtractedAgreement agreement = found.get(j);
            Integer match = matched.get(j);
            score.judge(new JudgedClaim(FAMILY, agreement.status().label(), agreement.confidence(), match != null));
            if (match == null) {
                score.wrong(
                        FAMILY,
                        text(agreement, comparison::foundName),
                        agreement.quote(),
                        comparison.foundMembers(agreement.parties().stream()),
                        identity(agreement, comparison));
            } else if (gold.get(match).status() != agreement.status()) {
                score.wrong(
                        STATUS,
                        text(agreement, comparison::foundName) + ", annotated as "
                                + gold.get(match).status().label(),
                        agreement.quote(),
                        comparison.foundMembers(agreement.parties().stream()),
                        identity(agreement, comparison));
            }
        }
    }

    private static String identity(ExtractedAgreement agreement, Comparison comparison) {
        return NameForm.of(agreement.kind()) + ": " + comparison.identity(agreement.parties().stream());
    }

    private static List<Group> groups(List<ExtractedAgreement> agreements, UnaryOperator<String> id) {
        return agreements.stream()
                .map(agreement ->
                        new Group(agreement.parties().stream().map(id).collect(Collectors.toSet()), agreement.kind()))
                .toList();
    }

    private static int parties(List<ExtractedAgreement> agreements) {
        return agreements.stream()
                .mapToInt(agreement -> agreement.parties().size())
                .sum();
    }

    private static String text(ExtractedAgreement agreement, UnaryOperator<String> name) {
        return agreement.status().label() + " " + agreement.kind() + ": "
                + agreement.parties().stream().map(name).collect(Collectors.joining(", "));
    }
}
