package entente.command;

import entente.document.DocumentReader;
import entente.document.Source;
import entente.document.UnreadableSource;
import entente.extraction.Extractor;
import entente.ontology.EdtfDate;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Shows what documents say, without a graph. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what documents say, one JSON object a line in the order of the files, and nothing else; no graph"
                    + " is opened.",
            "The id of an object is the file's name without its ending. Absent values are null, confidence is from 0"
                    + " to 1, and offsets count UTF-16 units of the text that was read from the file."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every file was read",
            "1:at least one failed; standard error says which and why",
            "2:the command was not understood"
        })
final class Extract implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** So many files a core are read ahead of the one to be printed, so that ten thousand take no more memory than ten. */
    private static final int AHEAD = 4;

    private final PrintStream out;
    private final PrintStream err;
    private final ExtractionStages stages;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Text, HTML, PDF or JSON files")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(
            names = "--published-on",
            paramLabel = "DATE",
            description = "When they were published: YYYY, YYYY-MM or YYYY-MM-DD; relative dates of the texts count"
                    + " from there (default: found in each document)")
    private @Nullable EdtfDate publishedOn;

    Extract(PrintStream out, PrintStream err) {
        this(out, err, ExtractionStages.shipped());
    }

    /** Takes its stages from a test. */
    Extract(PrintStream out, PrintStream err, ExtractionStages stages) {
        this.out = out;
        this.err = err;
        this.stages = stages;
    }

    @Override
    public Integer call() throws InterruptedException {
        SmallHeap.prefer();
        DocumentReader reader = stages.reader();
        Extractor extractor = stages.extractor();
        SmallHeap.giveBack();
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(cores);
        try {
            int code = 0;
            Queue<Future<String>> ahead = new ArrayDeque<>();
            int next = 0;
            for (Path file : files) {
                for (; next < files.size() && ahead.size() < AHEAD * cores; next++) {
                    Path following = files.get(next);
                    ahead.add(workers.submit(() -> line(following, reader, extractor)));
                }
                try {
                    out.println(ahead.remove().get());
                } catch (ExecutionException failure) {
                    err.println(file + ": " + reason(failure.getCause()));
                    code = 1;
                }
            }
            return code;
        } finally {
            workers.shutdownNow();
        }
    }

    private String line(Path file, DocumentReader reader, Extractor extractor) throws IOException {
        String name = file.getFileName().toString();
        var source = new Source(Files.readAllBytes(file), null, name, null, null, publishedOn);
        return JSON.writeValueAsString(extractor.extract(reader.read(source)).named(withoutEnding(name)));
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static String reason(@Nullable Throwable failure) {
        return switch (failure) {
            case UnreadableSource unreadable -> unreadable.code() + ": " + unreadable.getMessage();
            case NoSuchFileException missing -> "no-such-file: There is no such file";
            case IOException unreadable -> "unreadable-file: " + unreadable.getMessage();
            case null, default -> "internal-error: " + failure;
        };
    }
}
