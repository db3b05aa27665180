package entente.evaluation;

import entente.document.DocumentReader;
import entente.extraction.Extraction;
import entente.extraction.Extractor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Extracts annotated documents anew, in parallel over the cores, and compares. */
public final class Evaluator {
    private final DocumentReader reader;
    private final Extractor extractor;

    /** Measures that extractor on what that reader reads. */
    public Evaluator(DocumentReader reader, Extractor extractor) {
        this.reader = reader;
        this.extractor = extractor;
    }

    /**
     * {@return the measures over the documents of all folders, in the order of the folders and of the names in them}
     * What cannot be evaluated is among the faults and in no figure.
     *
     * @param folders each holding {@code NAME.json} beside {@code NAME.txt}, {@code .html} or {@code .pdf}
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
        return failure instanceof FaultyGold faulty
                ? faulty.faults()
                : List.of(new GoldFault(annotation.toString(), null, "internal-error: " + failure));
    }
}
