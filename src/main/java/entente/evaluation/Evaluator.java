package entente.evaluation;

import entente.document.DocumentReader;
import entente.evaluation.gold.FaultyGold;
import entente.evaluation.gold.GoldDocument;
import entente.evaluation.gold.GoldFault;
import entente.evaluation.gold.GoldSource;
import entente.extraction.ExtractionFailed;
import entente.extraction.Extractor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Extracts annotated documents, in parallel on all cores, and compares the result with the annotation. */
public final class Evaluator {
    private final DocumentReader reader;
    private final Extractor extractor;

    /** Creates an evaluator of that extractor, which receives the documents of that reader. */
    public Evaluator(DocumentReader reader, Extractor extractor) {
        this.reader = reader;
        this.extractor = extractor;
    }

    /** {@return the figures of a {@link #run}} */
    public Evaluation evaluate(List<Path> paths) throws InterruptedException {
        return run(paths).evaluation();
    }

    /**
     * Extracts all documents, in the order of the paths and then of file names or lines. Documents that cannot be
     * evaluated are listed as faults and do not count.
     *
     * @param paths folders with {@code NAME.json} next to {@code NAME.txt}, {@code .html} or {@code .pdf}, and files of
     *     JSON lines with the field {@code text}
     */
    public EvaluationRun run(List<Path> paths) throws InterruptedException {
        List<GoldFault> faults = new ArrayList<>();
        List<GoldSource> sources = new ArrayList<>();
        for (Path path : paths) {
            try {
                sources.addAll(GoldSource.of(path));
            } catch (FaultyGold none) {
                faults.addAll(none.faults());
            }
        }
        List<EvaluatedDocument> documents = new ArrayList<>();
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<EvaluatedDocument>> tasks = sources.stream()
                    .map(source -> workers.submit(() -> extract(source)))
                    .toList();
            for (int i = 0; i < tasks.size(); i++) {
                try {
                    documents.add(tasks.get(i).get());
                } catch (ExecutionException failure) {
                    faults.addAll(faults(sources.get(i), failure.getCause()));
                }
            }
        } finally {
            workers.shutdownNow();
        }
        return new EvaluationRun(documents, faults);
    }

    private EvaluatedDocument extract(GoldSource source) {
        GoldDocument gold = source.read(reader);
        return new EvaluatedDocument(gold, extractor.extract(gold.document()).named(gold.name()));
    }

    private static List<GoldFault> faults(GoldSource source, @Nullable Throwable failure) {
        return switch (failure) {
            case FaultyGold faulty -> faulty.faults();
            case ExtractionFailed failed ->
                List.of(new GoldFault(source.file(), null, failed.code() + ": " + failed.getMessage()));
            case null, default -> List.of(new GoldFault(source.file(), null, "internal-error: " + failure));
        };
    }
}
