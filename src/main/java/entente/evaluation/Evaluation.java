package entente.evaluation;

import entente.evaluation.gold.GoldFault;
import entente.extraction.Extraction.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The result of an evaluation on annotated documents, micro-averaged: counts are summed over all documents before
 * ratios are computed.
 *
 * @param documents names of the evaluated documents
 * @param measures measures in the order of families, each family before its parts
 * @param calibration calibration over all claims, then by family
 * @param findings differences between extraction and annotation, by document
 * @param notes notes of the extractions, with their counts summed
 * @param faults reasons why other documents could not be evaluated
 */
public record Evaluation(
        List<String> documents,
        List<Measure> measures,
        List<Calibration> calibration,
        List<RuleShare> rules,
        List<Finding> findings,
        List<Note> notes,
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
        notes = List.copyOf(notes);
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
                notes(scores),
                faults);
    }

    private static List<Note> notes(List<DocumentScore> scores) {
        Map<String, Integer> counts = new TreeMap<>();
        scores.stream()
                .flatMap(score -> score.notes().stream())
                .forEach(note -> counts.merge(note.code(), note.count(), Integer::sum));
        return counts.entrySet().stream()
                .map(count -> new Note(count.getKey(), count.getValue()))
                .toList();
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

    /** {@return the measure with that name, or empty if there was nothing to measure} */
    public Optional<Measure> find(String name) {
        return measures.stream().filter(measure -> measure.name().equals(name)).findFirst();
    }

    /** {@return the sum of the measures with those names} */
    Optional<Measure> sum(Stream<String> names) {
        return names.flatMap(name -> find(name).stream()).reduce(Measure::plus);
    }
}
