package entente.evaluation.report;

import entente.document.Document;
import entente.evaluation.EvaluatedDocument;
import entente.evaluation.Evaluation;
import entente.evaluation.EvaluationRun;
import entente.evaluation.Finding;
import entente.evaluation.Finding.Verdict;
import entente.evaluation.Measure;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes a page of all missed and false facts, each in its sentence. The page loads nothing, and its policy lets no script
 * run but its own.
 */
public final class HtmlReport {
    /** What the page calls each family of errors. */
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("entities", "entity");
        KINDS.put("relations", "predicate");
        KINDS.put("agreements", "agreement");
        KINDS.put("events", "event");
        KINDS.put("quotes", "quote");
    }

    private final Html html = new Html();
    private final Evaluation evaluation;
    private final List<Section> sections;

    private record Section(Document document, String name, List<Entry> entries) {}

    private record Entry(Finding finding, Optional<MarkedSentence> sentence) {
        /** {@return where the sentence starts; errors without one come last} */
        int place() {
            return sentence.map(MarkedSentence::quoteStart).orElse(Integer.MAX_VALUE);
        }
    }

    private HtmlReport(EvaluationRun run) {
        this.evaluation = run.evaluation();
        this.sections = run.documents().stream().map(HtmlReport::section).toList();
    }

    /** {@return the page about that run} */
    public static String of(EvaluationRun run) {
        return new HtmlReport(run).write();
    }

    private static Section section(EvaluatedDocument evaluated) {
        Document document = evaluated.gold().document();
        List<Entry> entries = new ArrayList<>();
        for (Finding finding :
                new EvaluationRun(List.of(evaluated), List.of()).evaluation().findings()) {
            entries.add(new Entry(finding, MarkedSentence.of(document, finding)));
        }
        entries.sort(Comparator.comparingInt(Entry::place));
        return new Section(document, evaluated.gold().name(), entries);
    }

    private String write() {
        String style = Html.resource("report.css");
        String script = Html.resource("report.js");
        html.addRaw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .add(
                        "<meta http-equiv=\"Content-Security-Policy\""
                                + " content=\"default-src 'none'; style-src %s; script-src %s\">\n",
                        Html.digest(style), Html.digest(script))
                .addRaw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .addRaw("<title>Missed and false facts</title>\n<style>")
                .addRaw(style)
                .addRaw("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#errors\">Skip to the errors</a>\n");
        head();
        filter();
        html.addRaw("<main id=\"errors\" tabindex=\"-1\">\n");
        for (int i = 0; i < sections.size(); i++) {
            if (!sections.get(i).entries.isEmpty()) {
                section(i, sections.get(i));
            }
        }
        html.addRaw("<p id=\"none\" hidden>No error is of the chosen kinds.</p>\n</main>\n<script>")
                .addRaw(script)
                .addRaw("</script>\n</body>\n</html>\n");
        return html.toString();
    }

    private void head() {
        html.addRaw("<header>\n<h1>Missed and false facts</h1>\n")
                .add(
                        "<p>%s in %s. A missed fact is annotated and was not found; a false one was found and is not"
                                + " annotated.</p>\n",
                        count(evaluation.findings().size(), "error"),
                        count(evaluation.documents().size(), "document"));
        html.addRaw("<div class=\"overview\">\n<table>\n<caption>Figures</caption>\n<thead><tr><td></td>");
        for (String column : List.of("P", "R", "F1", "annotated", "found", "right")) {
            html.add("<th scope=\"col\">%s</th>", column);
        }
        html.addRaw("</tr></thead>\n<tbody>\n");
        EvaluationText.SUMMARY.stream()
                .flatMap(name -> evaluation.find(name).stream())
                .forEach(this::row);
        html.addRaw("</tbody>\n</table>\n");
        documents();
        html.addRaw("</div>\n");
        html.addRaw(
                "<p class=\"legend\">In each sentence, the <mark>quote</mark> is marked, and the names are coloured: ");
        html.addRaw(EntityType.named().stream()
                        .map(type -> "<b class=\"%s\">%s</b>"
                                .formatted(type.name().toLowerCase(Locale.ROOT), type.displayName()))
                        .collect(Collectors.joining(", ")))
                .addRaw(".</p>\n</header>\n");
    }

    private void row(Measure measure) {
        html.add(
                "<tr%s><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>\n"
                        .replaceFirst("%s", measure.name().contains(".") ? " class=\"part\"" : ""),
                EvaluationText.label(measure.name()).strip(),
                EvaluationText.share(measure.precision()),
                EvaluationText.share(measure.recall()),
                EvaluationText.share(measure.f1()),
                measure.gold(),
                measure.predicted(),
                measure.right());
    }

    private void documents() {
        html.addRaw("<nav aria-label=\"Documents\">\n<h2>Documents</h2>\n<ol>\n");
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (section.entries.isEmpty()) {
                html.add("<li>%s <span class=\"count\">0</span></li>\n", section.name);
            } else {
                html.add(
                        "<li><a href=\"#d%s\">%s</a> <span class=\"count\">%s</span></li>\n",
                        i, section.name, section.entries.size());
            }
        }
        html.addRaw("</ol>\n</nav>\n");
    }

    /** Writes the form that the script shows; without a script all errors are visible. */
    private void filter() {
        html.addRaw("<form id=\"filter\" hidden>\n<fieldset>\n<legend>Errors</legend>\n");
        for (Verdict verdict : Verdict.values()) {
            long count = evaluation.findings().stream()
                    .filter(finding -> finding.verdict() == verdict)
                    .count();
            box("verdict", verdict.label(), count);
        }
        html.addRaw("</fieldset>\n<fieldset>\n<legend>Kinds</legend>\n");
        KINDS.forEach((family, kind) -> {
            long count = evaluation.findings().stream()
                    .filter(finding -> finding.family().equals(family))
                    .count();
            if (count > 0 || !family.equals("quotes")) {
                box("kind", kind, count);
            }
        });
        html.addRaw(
                "</fieldset>\n<label>Only <select name=\"sort\">\n<option value=\"\">all of these kinds</option>\n");
        Map<String, Long> sorts = evaluation.findings().stream()
                .collect(Collectors.groupingBy(Finding::sort, TreeMap::new, Collectors.counting()));
        sorts.forEach((sort, count) ->
                html.add("<option value=\"%s\">%s (%s)</option>\n", sort, sort.replace(".", ": "), count));
        html.addRaw("</select></label>\n<output id=\"shown\" aria-live=\"polite\"></output>\n</form>\n");
    }

    private void box(String name, String value, long count) {
        html.add(
                "<label><input type=\"checkbox\" name=\"%s\" value=\"%s\" checked> %s <span class=\"count\">%s</span></label>\n",
                name, value, value, count);
    }

    private void section(int index, Section section) {
        html.add("<section id=\"d%s\" aria-labelledby=\"h%s\">\n<h2 id=\"h%s\">%s", index, index, index, section.name)
                .add(" <span class=\"count\">%s</span></h2>\n", count(section.entries.size(), "error"));
        if (!section.document.title().equals(section.name)) {
            html.add("<p class=\"title\">%s</p>\n", section.document.title());
        }
        html.addRaw("<ol class=\"errors\">\n");
        section.entries.forEach(entry -> entry(section.document, entry));
        html.addRaw("</ol>\n</section>\n");
    }

    private void entry(Document document, Entry entry) {
        Finding finding = entry.finding;
        html.add(
                "<li data-verdict=\"%s\" data-kind=\"%s\" data-sort=\"%s\">\n<p class=\"what\"><span class=\"%s\">%s</span>"
                        + " <span class=\"sort\">%s</span> ",
                finding.verdict().label(),
                KINDS.getOrDefault(finding.family(), finding.family()),
                finding.sort(),
                "verdict " + finding.verdict().label(),
                finding.verdict().label(),
                finding.family().equals("relations")
                        ? "relation"
                        : finding.sort().replace(".", ": "));
        String text = finding.text();
        html.addText(text, 0, text.length(), MarkedSentence.names(text, finding.members()))
                .addRaw("</p>\n");
        if (entry.sentence.isPresent()) {
            html.addRaw("<blockquote>")
                    .addSentence(document, entry.sentence.get())
                    .addRaw("</blockquote>\n");
        } else if (!finding.quote().isBlank()) {
            html.add(
                    "<blockquote class=\"lost\"><mark>%s</mark> (not in the text word for word)</blockquote>\n",
                    finding.quote());
        }
        html.addRaw("</li>\n");
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
