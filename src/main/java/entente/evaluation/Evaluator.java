package entente.evaluation;

import entente.document.DocumentReader;
import entente.extraction.Extraction;
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

    /**
     * Evaluates the documents of all folders, in the order of the folders and then of file names. Documents that cannot
     * be evaluated are listed as faults and do not count.
     *
     * @param folders folders with {@code NAME.json} next to {@code NAME.txt}, {@code .html} or {@code .pdf}
     */
    public Evaluation evaluate(List<Path> folders) throws InterruptedException {
        List<GoldFault> faults = new ArrayList<>();
        List<Path> annotations = new ArrayList<>();
        for (Path folder : folders) {
            try {
                annotations.addAll(GoldDocument.annotations(folder));
            } catch (FaultyGold none) {
                faults.addAll(none.faults());
            }
        }
        List<DocumentScore> scores = new ArrayList<>();
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<DocumentScore>> tasks = annotations.stream()
                    .map(annotation -> workers.submit(() -> score(annotation)))
                    .toList();
            for (int i = 0; i < tasks.size(); i++) {
                try {
                    scores.add(tasks.get(i).get());
                } catch (ExecutionException failure) {
                    faults.addAll(faults(annotations.get(i), failure.getCause()));
                }
            }
        } finally {
            workers.shutdownNow();
        }
        return Evaluation.of(scores, faults);
    }

    private DocumentScore score(Path annotation) {
        GoldDocument gold = GoldDocument.read(annotation, reader);
        Extraction found = extractor.extract(gold.document());
        return DocumentScorer.score(gold.name(), gold.annotation(), found, gold.text());
    }

    private static List<GoldFault> faults(Path annotation, @Nullable Throwable failure) {
        return switch (failure) {
            case FaultyGold faulty -> faulty.faults();
            case ExtractionFailed failed ->
                List.of(new GoldFault(annotation.toString(), null, failed.code() + ": " + failed.getMessage()));
            case null, default -> List.of(new GoldFault(annotation.toString(), null, "internal-error: " + failure));
        };
    }
}
