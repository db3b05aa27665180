package entente.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.evaluation.EvaluatedDocument;
import entente.evaluation.Evaluation;
import entente.evaluation.EvaluationRun;
import entente.evaluation.Evaluator;
import entente.evaluation.gold.FaultyGold;
import entente.evaluation.gold.SavedExtractions;
import entente.evaluation.report.Difference;
import entente.evaluation.report.DifferenceText;
import entente.evaluation.report.EvaluationText;
import entente.evaluation.report.HtmlReport;
import entente.extraction.Extraction;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Measures the quality of extraction on annotated documents. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Reads annotated documents and prints precision and recall of the extraction. Does not open a graph.",
            "An annotation is a file NAME.json next to its document, such as NAME.txt, or a line of a file of JSON lines"
                    + " (.jsonl) with its document in the field text. It has the format that extract prints (id, date,"
                    + " entities, agreements, events, relations). Offsets, names of mentions and confidence are optional."
                    + " The date is used as the date of publication."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every document was evaluated",
            "1:at least one document could not be evaluated and is left out; standard error shows the reason",
            "2:invalid arguments"
        })
final class Evaluate implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PrintStream out;
    private final PrintStream err;
    private final ExtractionStages stages;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR",
            description = "Folders of annotated documents, and files of JSON lines (.jsonl)")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Option(
            names = "--misses",
            paramLabel = "N",
            defaultValue = "0",
            description = "Also show up to N missed and false findings per document, each with its quote (default:"
                    + " ${DEFAULT-VALUE})")
    private int misses;

    @Option(
            names = "--predicates",
            description = "Also show the figures of each predicate and each kind of event (default: not shown)")
    private boolean predicates;

    @Option(
            names = "--rules",
            description = "Also show the share of right claims of each rule and the confidence that it suggests"
                    + " (default: not shown)")
    private boolean rules;

    @Option(
            names = "--calibration",
            description = "Also show the share of right claims by stated confidence (default: not shown)")
    private boolean calibration;

    @Option(
            names = "--compare",
            paramLabel = "OTHER.jsonl",
            description = "Compare with an earlier extraction of the same documents, as extract prints it and --save"
                    + " writes it; documents are paired by id (default: no comparison)")
    private @Nullable Path compare;

    @Option(
            names = "--save",
            paramLabel = "OUT.jsonl",
            description = "Write what was extracted as JSON lines, for a later --compare (default: not written)")
    private @Nullable Path save;

    @Option(
            names = "--report",
            paramLabel = "FILE.html",
            description = "Write a page of all missed and false facts, each in its sentence (default: not written)")
    private @Nullable Path report;

    @Option(names = "--json", description = "Print everything as one JSON object (default: as text)")
    private boolean json;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ExtractorOptions extractorOptions;

    Evaluate(PrintStream out, PrintStream err) {
        this(out, err, ExtractionStages.shipped());
    }

    /** Creates the command with the stages of a test. */
    Evaluate(PrintStream out, PrintStream err, ExtractionStages stages) {
        this.out = out;
        this.err = err;
        this.stages = stages;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (misses < 0) {
            throw new ParameterException(spec.commandLine(), "--misses must be 0 or more, was " + misses);
        }
        Map<String, Extraction> earlier = Map.of();
        try {
            earlier = compare == null ? earlier : SavedExtractions.read(compare);
        } catch (FaultyGold faulty) {
            faulty.faults().forEach(err::println);
            return 1;
        }
        Stream.of(save, report).filter(Objects::nonNull).forEach(file -> new OutputFile(file, out).check());
        EvaluationRun run = new Evaluator(stages.reader(), stages.extractor(extractorOptions)).run(paths);
        Evaluation evaluation = run.evaluation();
        List<String> problems = problems(run, earlier);
        Difference difference = compare == null || !problems.isEmpty() ? null : Difference.of(run, earlier);
        if (json) {
            out.println(JSON.writeValueAsString(json(evaluation, difference)));
        } else if (!run.documents().isEmpty()) {
            print(evaluation, difference);
        }
        write(run, problems.isEmpty());
        evaluation.faults().forEach(err::println);
        problems.forEach(err::println);
        return evaluation.faults().isEmpty() && problems.isEmpty() ? 0 : 1;
    }

    /** {@return why these documents cannot be saved or compared} */
    private List<String> problems(EvaluationRun run, Map<String, Extraction> earlier) {
        if (save == null && compare == null) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        Difference.sharedNames(run).stream()
                .sorted()
                .map(name -> name + ": duplicate-document: --save and --compare need documents with different names")
                .forEach(problems::add);
        if (compare != null
                && run.documents().stream()
                        .noneMatch(
                                document -> earlier.containsKey(document.gold().name()))) {
            problems.add(compare + ": no-common-document: No line has the id of an evaluated document");
        }
        return problems;
    }

    private void write(EvaluationRun run, boolean unique) {
        if (save != null && unique) {
            new OutputFile(save, out).write(file -> {
                for (EvaluatedDocument document : run.documents()) {
                    file.write((JSON.writeValueAsString(document.found()) + "\n").getBytes(UTF_8));
                }
            });
        }
        if (report != null) {
            byte[] page = HtmlReport.of(run).getBytes(UTF_8);
            new OutputFile(report, out).write(file -> file.write(page));
        }
    }

    private static JsonNode json(Evaluation evaluation, @Nullable Difference difference) {
        ObjectNode json = JSON.valueToTree(evaluation);
        if (difference != null) {
            ObjectNode comparison = json.putObject("comparison");
            comparison.set("earlier", JSON.valueToTree(difference.earlier().measures()));
            comparison.set("now", JSON.valueToTree(difference.now().measures()));
            comparison.set("facts", JSON.valueToTree(difference.facts()));
            comparison.set("leftOut", JSON.valueToTree(difference.leftOut()));
        }
        return json;
    }

    /** Prints the figures last, so that they stay visible in a terminal. */
    private void print(Evaluation evaluation, @Nullable Difference difference) {
        if (misses > 0) {
            out.println(EvaluationText.findings(evaluation, misses));
        }
        if (rules) {
            out.println(EvaluationText.rules(evaluation));
        }
        if (calibration) {
            out.println(EvaluationText.calibration(evaluation));
        }
        if (predicates) {
            out.println(EvaluationText.predicates(evaluation));
        }
        if (difference == null) {
            out.println(EvaluationText.summary(evaluation));
        } else {
            out.println(DifferenceText.summary(difference));
            out.println(DifferenceText.facts(difference));
            out.print(DifferenceText.leftOut(difference));
        }
        out.print(EvaluationText.calibrationError(evaluation));
        out.print(EvaluationText.lookNext(evaluation));
        out.print(EvaluationText.notes(evaluation));
        int count = evaluation.documents().size();
        out.println(count + (count == 1 ? " document" : " documents") + " evaluated");
    }
}
