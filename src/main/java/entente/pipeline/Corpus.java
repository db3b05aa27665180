package entente.pipeline;

import entente.document.Source;
import entente.document.UnreadableSource;
import entente.graph.Written;
import entente.neo4j.GraphUnavailable;
import entente.neo4j.StoreFull;
import entente.neo4j.WriteTooSlow;
import entente.pipeline.IngestionReport.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads many sources, a few at a time, and keeps count. What goes wrong with one never stops the others. */
public final class Corpus {
    private static final Logger LOG = LoggerFactory.getLogger(Corpus.class);

    private final Function<Source, Written.Status> ingestion;
    private final int threads;

    /**
     * Makes a reader of corpora.
     *
     * @param ingestion what to do with each source; called by that many threads at once
     */
    public Corpus(Function<Source, Written.Status> ingestion, int threads) {
        this.ingestion = ingestion;
        this.threads = threads;
    }

    /**
     * {@return what became of all items}
     *
     * @param progress called by this thread only
     * @throws InterruptedException when the calling thread is interrupted; what was read until then stays
     */
    public IngestionReport read(List<CorpusItem> items, CorpusListener progress) throws InterruptedException {
        Map<Written.Status, Integer> read = new EnumMap<>(Written.Status.class);
        List<Fault> faults = new ArrayList<>();
        ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("corpus-", 0).factory());
        try {
            CompletionService<Outcome> outcomes = new ExecutorCompletionService<>(workers);
            items.forEach(item -> outcomes.submit(() -> outcome(item, workers)));
            for (int count = 0; count < items.size(); count++) {
                Outcome outcome = outcomes.take().get();
                if (outcome.status() != null) {
                    read.merge(outcome.status(), 1, Integer::sum);
                    progress.read(outcome.source(), outcome.status());
                } else if (outcome.fault() != null) {
                    faults.add(outcome.fault());
                    progress.failed(outcome.fault());
                }
            }
            return new IngestionReport(read, faults);
        } catch (ExecutionException broken) {
            // Only an error of the virtual machine, such as a lack of memory, gets here.
            throw new IllegalStateException("The corpus could not be read to its end", broken.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private Outcome outcome(CorpusItem item, ExecutorService workers) {
        try {
            return new Outcome(item.name(), ingestion.apply(item.opening().call()), null);
        } catch (Exception failure) {
            // Whoever stops in the middle of a corpus interrupts what is under way; that is no fault, and nobody asks.
            return workers.isShutdown()
                    ? new Outcome(item.name(), null, new Fault(item.name(), "interrupted", "It was stopped"))
                    : new Outcome(item.name(), null, fault(item.name(), failure));
        }
    }

    private static Fault fault(String source, Exception failure) {
        return switch (failure) {
            case UnreadableSource unreadable -> new Fault(source, unreadable.code(), message(unreadable));
            case IngestionFailed failed -> new Fault(source, failed.code(), message(failed));
            case GraphUnavailable unavailable -> new Fault(source, unavailable.code(), message(unavailable));
            case StoreFull full -> new Fault(source, full.code(), message(full));
            case WriteTooSlow slow -> new Fault(source, slow.code(), message(slow));
            case IOException unreadable -> new Fault(source, "unreadable-file", message(unreadable));
            default -> {
                LOG.error("{} failed for a reason that is no fault of its own", source, failure);
                yield new Fault(source, "internal-error", failure.toString());
            }
        };
    }

    private static String message(Exception failure) {
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }

    private record Outcome(
            String source,
            Written.@Nullable Status status,
            @Nullable Fault fault) {}
}
