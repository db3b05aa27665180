package entente.command;

import entente.evaluation.Evaluation;
import entente.evaluation.EvaluationText;
import entente.evaluation.Evaluator;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Measures the quality of extraction on annotated documents. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Reads annotated documents and prints precision and recall of the extraction. Does not open a graph.",
            "An annotation is a file NAME.json next to its document, such as NAME.txt. It has the format that extract"
                    + " prints (id, date, entities, agreements, events, relations). Offsets, names of mentions and"
                    + " confidence are optional. The date is used as the date of publication."
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

    @Parameters(arity = "1..*", paramLabel = "GOLD_DIR", description = "Folders of annotated documents")
    @SuppressWarnings("NullAway.Init")
    private List<Path> folders;

    @Option(
            names = "--misses",
            paramLabel = "N",
            defaultValue = "10",
            description = "Show up to N missed and false findings per document, each with its quote (default:"
                    + " ${DEFAULT-VALUE}; 0 shows none)")
    private int misses;

    @Option(
            names = "--rules",
            description = "Also show the share of right claims of each rule and the confidence that it suggests"
                    + " (default: not shown)")
    private boolean rules;

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
        Evaluation evaluation = new Evaluator(stages.reader(), stages.extractor(extractorOptions)).evaluate(folders);
        if (json) {
            out.println(JSON.writeValueAsString(evaluation));
        } else if (!evaluation.documents().isEmpty()) {
            print(evaluation);
        }
        evaluation.faults().forEach(err::println);
        return evaluation.faults().isEmpty() ? 0 : 1;
    }

    /** Prints the figures last, so that they stay visible in a terminal. */
    private void print(Evaluation evaluation) {
        if (misses > 0) {
            out.println(EvaluationText.findings(evaluation, misses));
        }
        if (rules) {
            out.println(EvaluationText.rules(evaluation));
        }
        out.println(EvaluationText.calibration(evaluation));
        out.print(EvaluationText.measures(evaluation));
        out.print(EvaluationText.notes(evaluation));
        int count = evaluation.documents().size();
        out.println(count + (count == 1 ? " document" : " documents") + " evaluated");
    }
}
