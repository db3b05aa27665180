package entente.evaluation.report;

import entente.evaluation.EvaluatedDocument;
import entente.evaluation.Evaluation;
import entente.evaluation.EvaluationRun;
import entente.evaluation.Finding;
import entente.evaluation.Finding.Verdict;
import entente.extraction.Extraction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What changed between an earlier extraction and this one, over the documents that both have.
 *
 * @param now this evaluation of these documents
 * @param earlier the evaluation of the earlier extraction
 * @param facts the changes by family
 * @param leftOut names of the documents that the earlier extraction does not have
 */
public record Difference(Evaluation now, Evaluation earlier, List<FactChange> facts, List<String> leftOut) {
    private static final List<String> FAMILIES = List.of("entities", "relations", "agreements", "events");

    /** Copies the lists. */
    public Difference {
        facts = List.copyOf(facts);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * How many facts of a family changed.
     *
     * @param won annotated, and only found now
     * @param lost annotated, and only found earlier
     * @param newlyFalse not annotated, and only found now
     * @param noLongerFalse not annotated, and only found earlier
     */
    public record FactChange(String family, int won, int lost, int newlyFalse, int noLongerFalse) {}

    /**
     * Compares a run with an earlier extraction, which need not have all documents. Documents are paired by their names.
     *
     * @param earlier the earlier extractions by name of the document
     */
    public static Difference of(EvaluationRun run, Map<String, Extraction> earlier) {
        List<EvaluatedDocument> now = new ArrayList<>();
        List<EvaluatedDocument> before = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (EvaluatedDocument document : run.documents()) {
            Extraction other = earlier.get(document.gold().name());
            if (other == null) {
                leftOut.add(document.gold().name());
            } else {
                now.add(document);
                before.add(new EvaluatedDocument(document.gold(), other));
            }
        }
        return of(evaluation(now), evaluation(before), leftOut);
    }

    private static Difference of(Evaluation now, Evaluation earlier, List<String> leftOut) {
        List<FactChange> facts = FAMILIES.stream()
                .map(family -> new FactChange(
                        family,
                        more(earlier, now, Verdict.MISSED, family),
                        more(now, earlier, Verdict.MISSED, family),
                        more(now, earlier, Verdict.FALSE, family),
                        more(earlier, now, Verdict.FALSE, family)))
                .toList();
        return new Difference(now, earlier, facts, leftOut);
    }

    /** {@return the names that several documents of the run share, so that nothing can be told apart by name} */
    public static Set<String> sharedNames(EvaluationRun run) {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        run.documents().forEach(document -> {
            if (!seen.add(document.gold().name())) {
                shared.add(document.gold().name());
            }
        });
        return shared;
    }

    /** {@return the sum over all families} */
    public FactChange all() {
        return facts.stream()
                .reduce(
                        new FactChange("all", 0, 0, 0, 0),
                        (one, other) -> new FactChange(
                                one.family,
                                one.won + other.won,
                                one.lost + other.lost,
                                one.newlyFalse + other.newlyFalse,
                                one.noLongerFalse + other.noLongerFalse));
    }

    private static Evaluation evaluation(List<EvaluatedDocument> documents) {
        return new EvaluationRun(documents, List.of()).evaluation();
    }

    /** {@return how many errors the first evaluation has and the second does not} */
    private static int more(Evaluation first, Evaluation second, Verdict verdict, String family) {
        Map<List<String>, Integer> counts = new HashMap<>();
        count(first, verdict, family, counts, 1);
        count(second, verdict, family, counts, -1);
        return counts.values().stream().mapToInt(count -> Math.max(0, count)).sum();
    }

    private static void count(
            Evaluation evaluation, Verdict verdict, String family, Map<List<String>, Integer> counts, int each) {
        for (Finding finding : evaluation.findings()) {
            if (finding.verdict() == verdict
                    && finding.family().equals(family)
                    && !finding.sort().equals("agreements.status")) {
                counts.merge(List.of(finding.document(), finding.sort(), finding.identity()), each, Integer::sum);
            }
        }
    }
}
