package entente.command;

import entente.evaluation.Evaluation;
import entente.evaluation.EvaluationText;
import entente.evaluation.Evaluator;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Shows how well documents are read, where somebody has annotated what they say. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Reads annotated documents and prints how much of what is annotated was found, and how much of what was"
                    + " found is right; no graph is opened.",
            "An annotation is a file NAME.json in the form that extract prints (id, date, entities, agreements, events,"
                    + " relations; offsets, names of mentions and confidence may be left out) beside NAME.txt,"
                    + " NAME.html or NAME.pdf. Its date is taken as the day of publication."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every document was evaluated",
            "1:at least one could not be; standard error says which, where and why, and the figures are without it",
            "2:the command was not understood"
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
            description = "Show up to N missed and false findings a document, each with its quote (default:"
                    + " ${DEFAULT-VALUE}; 0 shows none)")
    private int misses;

    @Option(
            names = "--rules",
            description = "Show also how often what each rule states is right, and the confidence that this suggests"
                    + " (default: not shown)")
    private boolean rules;

    @Option(names = "--json", description = "Print everything as one JSON object (default: as text)")
    private boolean json;

    Evaluate(PrintStream out, PrintStream err) {
        this(out, err, ExtractionStages.shipped());
    }

    /** Takes its stages from a test. */
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
        Evaluation evaluation = new Evaluator(stages.reader(), stages.extractor()).evaluate(folders);
        if (json) {
            out.println(JSON.writeValueAsString(evaluation));
        } else if (!evaluation.documents().isEmpty()) {
            print(evaluation);
        }
        evaluation.faults().forEach(err::println);
        return evaluation.faults().isEmpty() ? 0 : 1;
    }

    /** The figures come last, where a terminal leaves them in sight. */
    private void print(Evaluation evaluation) {
        if (misses > 0) {
            out.println(EvaluationText.findings(evaluation, misses));
        }
        if (rules) {
            out.println(EvaluationText.rules(evaluation));
        }
        out.println(EvaluationText.calibration(evaluation));
        out.print(EvaluationText.measures(evaluation));
        int count = evaluation.documents().size();
        out.println(count + (count == 1 ? " document" : " documents") + " evaluated");
    }
}
