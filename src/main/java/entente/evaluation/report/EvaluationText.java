package entente.evaluation.report;

import entente.evaluation.Band;
import entente.evaluation.Calibration;
import entente.evaluation.Evaluation;
import entente.evaluation.Finding;
import entente.evaluation.Measure;
import entente.evaluation.RuleShare;
import entente.evaluation.gold.Verbatim;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Formats an evaluation as text. */
public final class EvaluationText {
    private static final int LONGEST_QUOTE = 160;
    private static final int DIGITS = 3;
    private static final int MOST_ERRORS = 3;

    /** The rows of the first table, in their order. */
    static final List<String> SUMMARY = List.of(
            "entities",
            "entities.Person",
            "entities.Organization",
            "entities.Place",
            "relations",
            "agreements",
            "agreements.parties",
            "agreements.status",
            "events",
            "quotes");

    private EvaluationText() {}

    /** {@return the table that a reader wants first: each family, with the parts that are not predicates or kinds} */
    public static String summary(Evaluation evaluation) {
        return table(SUMMARY.stream().flatMap(name -> evaluation.find(name).stream()));
    }

    /** {@return the table of predicates and of kinds of events} */
    public static String predicates(Evaluation evaluation) {
        return table(evaluation.measures().stream()
                .filter(measure -> measure.name().startsWith("relations.")
                        || measure.name().startsWith("events.")));
    }

    /** {@return the table of all measures} */
    public static String measures(Evaluation evaluation) {
        return table(evaluation.measures().stream());
    }

    private static String table(Stream<Measure> measures) {
        var text = new StringBuilder();
        line(text, "%-24s %7s %7s %7s %10s %7s %7s", "", "P", "R", "F1", "annotated", "found", "right");
        measures.forEach(measure -> line(
                text,
                "%-24s %7s %7s %7s %10d %7d %7d",
                label(measure.name()),
                share(measure.precision()),
                share(measure.recall()),
                share(measure.f1()),
                measure.gold(),
                measure.predicted(),
                measure.right()));
        return text.toString();
    }

    /** {@return the name of a row: a part is indented below its family} */
    static String label(String measure) {
        int dot = measure.indexOf('.');
        return dot < 0 ? measure : "  " + measure.substring(dot + 1);
    }

    /** {@return one line: how far stated confidences are from the share of right claims} */
    public static String calibrationError(Evaluation evaluation) {
        Calibration all = evaluation.calibration().getFirst();
        int claims = all.bands().stream().mapToInt(Band::claims).sum();
        return claims == 0
                ? "Calibration: no relation, agreement or event was found\n"
                : String.format(
                        Locale.ROOT,
                        "Calibration: stated confidence is %.3f from the share that is right, on average over %d claims\n",
                        all.error(),
                        claims);
    }

    /** {@return one line: the most frequent errors, and the options that show them} */
    public static String lookNext(Evaluation evaluation) {
        Map<String, Long> counts = evaluation.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.verdict().label() + " "
                                + label(finding.sort()).strip(),
                        TreeMap::new,
                        Collectors.counting()));
        if (counts.isEmpty()) {
            return "Look next: there are no errors\n";
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST_ERRORS)
                .map(error -> error.getKey() + " " + error.getValue())
                .collect(Collectors.joining(
                        ", ", "Look next: ", "; --predicates, --misses N and --report FILE.html show more\n"));
    }

    /** {@return the notes of all extractions in one line, or nothing if there are none} */
    public static String notes(Evaluation evaluation) {
        return evaluation.notes().isEmpty()
                ? ""
                : evaluation.notes().stream()
                        .map(note -> note.code() + " " + note.count())
                        .collect(Collectors.joining(", ", "Notes: ", "\n"));
    }

    /** {@return a table of stated confidences against the shares of right claims} */
    public static String calibration(Evaluation evaluation) {
        var text = new StringBuilder();
        Calibration all = evaluation.calibration().getFirst();
        List<Calibration> families =
                evaluation.calibration().subList(1, evaluation.calibration().size());
        line(text, "%-12s %6s %6s %6s   %s", "confidence", "claims", "mean", "right", "by family, right of claims");
        for (int i = 0; i < all.bands().size(); i++) {
            Band band = all.bands().get(i);
            var parts = new StringBuilder();
            for (Calibration family : families) {
                Band part = family.bands().get(i);
                parts.append("%s %d of %d   ".formatted(family.family(), part.right(), part.claims()));
            }
            if (band.claims() > 0) {
                line(
                        text,
                        "%-12s %6d %6.2f %6.2f   %s",
                        band,
                        band.claims(),
                        band.meanConfidence(),
                        band.share(),
                        parts);
            }
        }
        return text.toString();
    }

    /** {@return a table of the share of right claims and the suggested confidence of each rule} */
    public static String rules(Evaluation evaluation) {
        var text = new StringBuilder();
        line(text, "%-28s %7s %6s %6s %6s %10s", "rule states", "stated", "fired", "right", "share", "suggested");
        for (RuleShare rule : evaluation.rules()) {
            line(
                    text,
                    "%-28s %7.3f %6d %6d %6.2f %10.2f",
                    rule.sort(),
                    rule.stated(),
                    rule.fired(),
                    rule.right(),
                    rule.share(),
                    rule.suggested());
        }
        return text.toString();
    }

    /** {@return up to {@code most} findings of each document, and the number of findings left out} */
    public static String findings(Evaluation evaluation, int most) {
        var text = new StringBuilder();
        for (String document : evaluation.documents()) {
            List<Finding> findings = evaluation.findings().stream()
                    .filter(finding -> finding.document().equals(document))
                    .toList();
            if (!findings.isEmpty()) {
                line(text, "%s", document);
            }
            findings.stream().limit(most).forEach(finding -> append(text, finding));
            if (findings.size() > most) {
                line(text, "  … and %d more (--misses %d shows all)", findings.size() - most, findings.size());
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Finding finding) {
        line(text, "  %-7s %s: %s", finding.verdict().label(), finding.sort(), finding.text());
        String quote = Verbatim.flat(finding.quote()).strip();
        if (!quote.isEmpty()) {
            boolean isLong = quote.length() > LONGEST_QUOTE;
            line(text, "          “%s”", isLong ? quote.substring(0, LONGEST_QUOTE) + "…" : quote);
        }
    }

    /** Rounds half to even as Python does, so the figures equal those of Python scorers to the last digit. */
    public static String share(double share) {
        return new BigDecimal(share).setScale(DIGITS, RoundingMode.HALF_EVEN).toPlainString();
    }

    static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
