package entente.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Formats an evaluation as text. */
public final class EvaluationText {
    private static final int LONGEST_QUOTE = 160;
    private static final int DIGITS = 3;

    private EvaluationText() {}

    /** {@return the table of measures} */
    public static String measures(Evaluation evaluation) {
        var text = new StringBuilder();
        line(text, "%-24s %6s %9s %6s %7s %7s %7s", "", "gold", "predicted", "right", "P", "R", "F1");
        for (Measure measure : evaluation.measures()) {
            int dot = measure.name().indexOf('.');
            line(
                    text,
                    "%-24s %6d %9d %6d %7s %7s %7s",
                    dot < 0 ? measure.name() : "  " + measure.name().substring(dot + 1),
                    measure.gold(),
                    measure.predicted(),
                    measure.right(),
                    share(measure.precision()),
                    share(measure.recall()),
                    share(measure.f1()));
        }
        return text.toString();
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
        line(text, "Expected calibration error: %.3f", all.error());
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
        String quote = QuoteScore.flat(finding.quote()).strip();
        if (!quote.isEmpty()) {
            boolean isLong = quote.length() > LONGEST_QUOTE;
            line(text, "          “%s”", isLong ? quote.substring(0, LONGEST_QUOTE) + "…" : quote);
        }
    }

    /** Rounds half to even as Python does, so the figures equal those of Python scorers to the last digit. */
    static String share(double share) {
        return new BigDecimal(share).setScale(DIGITS, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
