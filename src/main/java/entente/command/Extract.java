package entente.command;

import entente.document.DocumentReader;
import entente.document.Source;
import entente.document.UnreadableSource;
import entente.extraction.ExtractionFailed;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Prints the extraction of documents, without a graph. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Extracts documents and prints one JSON object per line, in the order of the files. Does not open a graph.",
            "The id of an object is the file name without extension. Absent values are null, confidence is from 0"
                    + " to 1, and offsets count UTF-16 code units of the text that was read from the file."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every file was read",
            "1:at least one file failed; standard error shows the reasons",
            "2:invalid arguments"
        })
final class Extract implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * Number of files per core that are read ahead of the next one to print. The bound keeps memory constant for any
     * number of files.
     */
    private static final int AHEAD = 4;

    private final PrintStream out;
    private final PrintStream err;
    private final ExtractionStages stages;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of these formats: ${bundle:formats}")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(
            names = "--published-on",
            paramLabel = "DATE",
            description = "Date of publication: YYYY, YYYY-MM or YYYY-MM-DD; relative dates in the texts count"
                    + " from there (default: found in each document)")
    private @Nullable EdtfDate publishedOn;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ExtractorOptions extractorOptions;

    Extract(PrintStream out, PrintStream err) {
        this(out, err, ExtractionStages.shipped());
    }

    /** Creates the command with the stages of a test. */
    Extract(PrintStream out, PrintStream err, ExtractionStages stages) {
        this.out = out;
        this.err = err;
        this.stages = stages;
    }

    @Override
    public Integer call() throws InterruptedException {
        SmallHeap.prefer();
        DocumentReader reader = stages.reader();
        Extractor extractor = stages.extractor(extractorOptions);
        SmallHeap.free();
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
        return JSON.writeValueAsString(extractor.extract(reader.read(source)).named(withoutExtension(name)));
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static String reason(@Nullable Throwable failure) {
        return switch (failure) {
            case UnreadableSource unreadable -> unreadable.code() + ": " + unreadable.getMessage();
            case ExtractionFailed failed -> failed.code() + ": " + failed.getMessage();
            case NoSuchFileException missing -> "no-such-file: No such file";
            case IOException unreadable -> "unreadable-file: " + unreadable.getMessage();
            case null, default -> "internal-error: " + failure;
        };
    }
}
