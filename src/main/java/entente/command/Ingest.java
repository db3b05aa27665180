package entente.command;

import entente.command.access.CommandFault;
import entente.command.access.GraphAccess;
import entente.command.access.GraphOptions;
import entente.command.display.ProgressDisplay;
import entente.graph.Written;
import entente.ontology.EdtfDate;
import entente.pipeline.Corpus;
import entente.pipeline.CorpusFiles;
import entente.pipeline.CorpusItem;
import entente.pipeline.IngestionReport;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents into the graph. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Reads documents into the graph: text, HTML, PDF, or JSON with title, text, url and publishedOn.",
            "What is there already is left as it is. A document that fails does not stop the others."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every document was read",
            "1:at least one failed; the report says which and why",
            "2:the command was not understood"
        })
final class Ingest implements Callable<Integer> {
    private static final int MOST_THREADS = 64;

    private final PrintStream out;
    private final PrintStream err;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders (all .txt, .text, .html, .htm, .xhtml, .pdf and .json below them), or - for"
                    + " standard input; up to 10 MB each")
    @SuppressWarnings("NullAway.Init")
    private List<String> paths;

    @Option(
            names = "--published-on",
            paramLabel = "DATE",
            description = "When they were published: YYYY, YYYY-MM or YYYY-MM-DD (default: found in each document)")
    private @Nullable EdtfDate publishedOn;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Documents read at once, 1 to " + MOST_THREADS + " (default: one per core)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private final GraphOptions target;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    Ingest(Class<?> application, PrintStream out, PrintStream err) {
        this.target = new GraphOptions(application);
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ParameterException(
                    spec.commandLine(), "--threads must be 1 to %d, was %d".formatted(MOST_THREADS, threads));
        }
        List<CorpusItem> items = items();
        try (GraphAccess graph = target.open();
                var progress = new ProgressDisplay(err, items.size())) {
            IngestionReport report = new Corpus(graph::ingest, threads).read(items, progress);
            progress.close();
            tell(report);
            return report.faults().isEmpty() ? 0 : 1;
        }
    }

    private List<CorpusItem> items() {
        try {
            return new CorpusFiles(System.in, publishedOn).find(paths);
        } catch (IOException unreadable) {
            throw new CommandFault("A folder cannot be read: " + unreadable.getMessage());
        }
    }

    private void tell(IngestionReport report) {
        String counts = Arrays.stream(Written.Status.values())
                .map(status -> status.label() + " " + report.count(status))
                .collect(Collectors.joining(", "));
        out.println(counts + ", failed " + report.faults().size());
        report.faults().forEach(fault -> out.println(ProgressDisplay.line(fault)));
    }
}
