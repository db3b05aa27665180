package entente.pipeline;

import entente.document.Document;
import entente.document.DocumentReader;
import entente.document.Source;
import entente.extraction.Extraction;
import entente.graph.Graph;
import entente.graph.Removed;
import entente.graph.Rewriting;
import entente.graph.Written;
import entente.graph.identity.NameLinks;
import entente.linking.Linker;
import entente.resolution.Resolver;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Runs one source through all stages: read, extract, resolve, link, write. This class is thread-safe. */
@Component
@EnableConfigurationProperties(PipelineSettings.class)
public class Ingestion {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final DocumentReader reader;
    private final TimedExtraction extraction;
    private final Resolver resolver;
    private final Linker linker;
    private final Graph graph;
    private final Rewriting rewriting;
    private final MeterRegistry meters;

    Ingestion(
            DocumentReader reader,
            TimedExtraction extraction,
            Resolver resolver,
            Linker linker,
            Graph graph,
            Rewriting rewriting,
            MeterRegistry meters) {
        this.reader = reader;
        this.extraction = extraction;
        this.resolver = resolver;
        this.linker = linker;
        this.graph = graph;
        this.rewriting = rewriting;
        this.meters = meters;
    }

    /**
     * Ingests a source and returns the result with its counts. The document is written completely or not at all.
     *
     * @throws entente.document.UnreadableSource if no document can be read from the source
     * @throws IngestionFailed if a later stage fails
     * @throws entente.neo4j.GraphUnavailable if the graph cannot be written
     */
    public IngestedDocument ingest(Source source) {
        return counted(() -> run(reader.read(source)), IngestedDocument::status);
    }

    /**
     * Ingests a source and returns its status only. Unlike {@link #ingest}, this skips the extraction of a document
     * that the graph already holds unchanged.
     */
    public Written.Status update(Source source) {
        return counted(
                () -> {
                    Document document = reader.read(source);
                    return graph.holds(document.id(), document.fingerprint(), extraction.version())
                            ? Written.Status.UNCHANGED
                            : run(document).status();
                },
                Function.identity());
    }

    /** {@return what was removed with the document, or empty if there is no document with that id} */
    public Optional<Removed> remove(String documentId) {
        Optional<Removed> removed = graph.remove(documentId);
        if (removed.isPresent()) {
            rewriting.all();
        }
        return removed;
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
        NameLinks links = linker.link(document, found);
        Written written = graph.write(
                document,
                extraction.version(),
                JSON.writeValueAsString(found),
                resolver.resolve(document, found),
                links);
        if (written.status() != Written.Status.UNCHANGED) {
            rewriting.all();
        }
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
