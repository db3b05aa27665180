package entente.pipeline;

import entente.document.Document;
import entente.document.DocumentReader;
import entente.document.Source;
import entente.extraction.Extraction;
import entente.extraction.Extractor;
import entente.graph.Graph;
import entente.graph.Removed;
import entente.graph.Written;
import entente.resolution.Resolver;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes one source through all stages: read, extract, resolve, write. Safe for use by many threads at once. */
@Component
@EnableConfigurationProperties(PipelineSettings.class)
public class Ingestion {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final DocumentReader reader;
    private final TimedExtraction extraction;
    private final Extractor extractor;
    private final Resolver resolver;
    private final Graph graph;
    private final MeterRegistry meters;

    Ingestion(
            DocumentReader reader,
            TimedExtraction extraction,
            Extractor extractor,
            Resolver resolver,
            Graph graph,
            MeterRegistry meters) {
        this.reader = reader;
        this.extraction = extraction;
        this.extractor = extractor;
        this.resolver = resolver;
        this.graph = graph;
        this.meters = meters;
    }

    /**
     * {@return what became of the source} It is written as a whole or not at all.
     *
     * @throws entente.document.UnreadableSource when no document can be read from it
     * @throws IngestionFailed when a later stage gives it up
     * @throws entente.neo4j.GraphUnavailable when the graph cannot be written to
     */
    public IngestedDocument ingest(Source source) {
        return counted(() -> run(reader.read(source)), IngestedDocument::status);
    }

    /**
     * {@return what became of the source} This does the same as {@link #ingest} without the numbers, so that a document
     * that is there already need not be extracted again to count what it holds.
     */
    public Written.Status update(Source source) {
        return counted(
                () -> {
                    Document document = reader.read(source);
                    return graph.holds(document.id(), document.fingerprint(), extractor.version())
                            ? Written.Status.UNCHANGED
                            : run(document).status();
                },
                Function.identity());
    }

    /** {@return what went with the document, or nothing when there is none with that id} */
    public Optional<Removed> remove(String documentId) {
        return graph.remove(documentId);
    }

    private <T> T counted(Supplier<T> ingestion, Function<T, Written.Status> status) {
        String label = "failed";
        try {
            T ingested = ingestion.get();
            label = status.apply(ingested).label();
            return ingested;
        } finally {
            meters.counter("entente.documents", "status", label).increment();
        }
    }

    private IngestedDocument run(Document document) {
        Extraction found = extraction.extract(document);
        Written written = graph.write(
                document, extractor.version(), JSON.writeValueAsString(found), resolver.resolve(document, found));
        return new IngestedDocument(
                document.id(),
                document.title(),
                document.publishedOn(),
                written.status(),
                document.passages().size(),
                written.entities(),
                written.claims());
    }
}
