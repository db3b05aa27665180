package entente.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How extraction did on annotated documents, micro-averaged: counts are summed over the documents before any share is
 * taken.
 *
 * @param documents the names of those that were evaluated
 * @param measures families, each before its parts
 * @param calibration over all claims, then by family
 * @param findings where extraction and annotation differ, document by document
 * @param faults what kept other documents from being evaluated
 */
public record Evaluation(
        List<String> documents,
        List<Measure> measures,
        List<Calibration> calibration,
        List<RuleShare> rules,
        List<Finding> findings,
        List<GoldFault> faults) {
    private static final List<String> CLAIMS =
            List.of("all", RelationScore.FAMILY, AgreementScore.FAMILY, EventScore.FAMILY);
    private static final List<String> ORDER = List.of(
            EntityScore.FAMILY, RelationScore.FAMILY, AgreementScore.FAMILY, EventScore.FAMILY, QuoteScore.FAMILY);

    /** Copies the lists. */
    public Evaluation {
        documents = List.copyOf(documents);
        measures = List.copyOf(measures);
        calibration = List.copyOf(calibration);
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
        faults = List.copyOf(faults);
    }

    static Evaluation of(List<DocumentScore> scores, List<GoldFault> faults) {
        List<JudgedClaim> claims =
                scores.stream().flatMap(score -> score.claims().stream()).toList();
        return new Evaluation(
                scores.stream().map(DocumentScore::document).toList(),
                sum(scores),
                CLAIMS.stream().map(family -> Calibration.of(family, claims)).toList(),
                RuleShare.of(claims),
                scores.stream().flatMap(score -> score.findings().stream()).toList(),
                faults);
    }

    private static List<Measure> sum(List<DocumentScore> scores) {
        Map<String, Measure> sums = new TreeMap<>();
        scores.stream()
                .flatMap(score -> score.measures().values().stream())
                .forEach(measure -> sums.merge(measure.name(), measure, Measure::plus));
        List<Measure> ordered = new ArrayList<>();
        for (String family : ORDER) {
            sums.values().stream()
                    .filter(measure ->
                            measure.name().equals(family) || measure.name().startsWith(family + "."))
                    .forEach(ordered::add);
        }
        return ordered;
    }

    /** {@return the measure of that name, where there was anything to measure} */
    public Optional<Measure> find(String name) {
        return measures.stream().filter(measure -> measure.name().equals(name)).findFirst();
    }

    /** {@return the measures of those names as one} */
    Optional<Measure> sum(Stream<String> names) {
        return names.flatMap(name -> find(name).stream()).reduce(Measure::plus);
    }
}
