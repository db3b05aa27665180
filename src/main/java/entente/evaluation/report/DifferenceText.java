package entente.evaluation.report;

import entente.evaluation.Measure;
import entente.evaluation.report.Difference.FactChange;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Formats the difference of two evaluations as text. */
public final class DifferenceText {
    private static final int MOST_NAMES = 5;

    private DifferenceText() {}

    /** {@return the first table with the figures of both, and their difference} */
    public static String summary(Difference difference) {
        var text = new StringBuilder();
        EvaluationText.line(text, "%-16s %-20s  %-20s  %-20s  %-14s  %-14s", "", "P", "R", "F1", "found", "right");
        EvaluationText.line(
                text,
                "%-16s %-20s  %-20s  %-20s  %-14s  %-14s",
                "",
                "earlier now   change",
                "earlier now   change",
                "earlier now   change",
                "earlier    now",
                "earlier    now");
        for (String name : EvaluationText.SUMMARY) {
            Optional<Measure> earlier = difference.earlier().find(name);
            Optional<Measure> now = difference.now().find(name);
            if (earlier.isPresent() && now.isPresent()) {
                row(text, earlier.get(), now.get());
            }
        }
        return text.toString();
    }

    private static void row(StringBuilder text, Measure earlier, Measure now) {
        EvaluationText.line(
                text,
                "%-16s %s  %s  %s  %7d %6d  %7d %6d",
                EvaluationText.label(now.name()),
                change(earlier.precision(), now.precision()),
                change(earlier.recall(), now.recall()),
                change(earlier.f1(), now.f1()),
                earlier.predicted(),
                now.predicted(),
                earlier.right(),
                now.right());
    }

    private static String change(double earlier, double now) {
        return String.format(
                Locale.ROOT, "%-7s %s %+.3f", EvaluationText.share(earlier), EvaluationText.share(now), now - earlier);
    }

    /** {@return how many facts were won and lost, and how many false ones came and went} */
    public static String facts(Difference difference) {
        var text = new StringBuilder();
        EvaluationText.line(text, "%-16s %6s %6s %12s %16s", "facts", "won", "lost", "newly false", "no longer false");
        Stream.concat(difference.facts().stream(), Stream.of(difference.all())).forEach(facts -> row(text, facts));
        return text.toString();
    }

    private static void row(StringBuilder text, FactChange facts) {
        EvaluationText.line(
                text,
                "%-16s %6d %6d %12d %16d",
                facts.family(),
                facts.won(),
                facts.lost(),
                facts.newlyFalse(),
                facts.noLongerFalse());
    }

    /** {@return one line with the documents that only this run has, or nothing if there are none} */
    public static String leftOut(Difference difference) {
        int count = difference.leftOut().size();
        if (count == 0) {
            return "";
        }
        String names = difference.leftOut().stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return "Not compared, because the earlier extraction has no such id: " + names
                + (count > MOST_NAMES ? " and %d more\n".formatted(count - MOST_NAMES) : "\n");
    }
}
