package entente.pipeline;

import entente.document.Document;
import entente.extraction.Extraction;
import entente.extraction.ExtractionFailed;
import entente.extraction.Extractor;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Runs extractions with a time limit, on one thread per core. Java cannot stop a thread, so an extraction that exceeds
 * the limit keeps its thread until it ends. The wait for a thread counts towards the limit, so callers never wait
 * longer than that.
 */
@Component
class TimedExtraction implements DisposableBean {
    private final Extractor extractor;
    private final Duration limit;
    private final Timer timer;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("extraction-", 0).factory());

    TimedExtraction(Extractor extractor, PipelineSettings settings, MeterRegistry meters) {
        this.extractor = extractor;
        this.limit = settings.extractionTimeout();
        this.timer = Timer.builder("entente.extraction")
                .description("Duration of the extraction of one document")
                .register(meters);
    }

    /** Extracts the document, or throws {@link ExtractionTooSlow} after the time limit. */
    Extraction extract(Document document) {
        Future<Extraction> running = threads.submit(() -> timer.recordCallable(() -> extractor.extract(document)));
        try {
            return running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            throw new ExtractionTooSlow(limit);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The extraction was interrupted");
        } catch (ExecutionException failure) {
            throw unwrapped(failure);
        } finally {
            running.cancel(true);
        }
    }

    /** {@return the version of the extractor} */
    String version() {
        return extractor.version();
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    private static RuntimeException unwrapped(ExecutionException failure) {
        return switch (failure.getCause()) {
            case ExtractionFailed failed -> new IngestionFailed(failed.code(), String.valueOf(failed.getMessage()));
            case RuntimeException cause -> cause;
            case null, default -> new IllegalStateException("The extraction failed", failure.getCause());
        };
    }
}
