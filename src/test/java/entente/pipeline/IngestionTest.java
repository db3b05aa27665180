package entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import entente.document.Document;
import entente.document.DocumentReader;
import entente.document.Passage;
import entente.document.Source;
import entente.document.UnreadableSource;
import entente.extraction.Extraction;
import entente.extraction.Extractor;
import entente.graph.FixedFindings;
import entente.graph.Graph;
import entente.graph.Rewriting;
import entente.graph.Written;
import entente.graph.identity.NameLinks;
import entente.linking.Linker;
import entente.resolution.DocumentFindings;
import entente.resolution.Resolution;
import entente.resolution.Resolver;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IngestionTest {
    private static final Source SOURCE = new Source(new byte[0], null, null, null, null, null);
    private static final Document DOCUMENT =
            new Document("document-1", "T", null, null, null, null, "Text.", List.of(new Passage(0, 0, 5)));
    private static final Extraction EXTRACTION =
            new Extraction("document-1", null, List.of(), List.of(), List.of(), List.of());
    private static final DocumentFindings FINDINGS =
            new FixedFindings(new Resolution(List.of(), Map.of(), List.of(), List.of()));

    private final DocumentReader reader = mock(DocumentReader.class);
    private final Extractor extractor = mock(Extractor.class);
    private final Resolver resolver = mock(Resolver.class);
    private final Linker linker = mock(Linker.class);
    private final Graph graph = mock(Graph.class);
    private final Rewriting rewriting = mock(Rewriting.class);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TimedExtraction extraction =
            new TimedExtraction(extractor, new PipelineSettings(Duration.ofMillis(200)), meters);
    private final Ingestion ingestion = new Ingestion(reader, extraction, resolver, linker, graph, rewriting, meters);

    @BeforeEach
    void prepare() {
        when(reader.read(SOURCE)).thenReturn(DOCUMENT);
        when(extractor.version()).thenReturn("test-1");
        when(extractor.extract(DOCUMENT)).thenReturn(EXTRACTION);
        when(resolver.resolve(DOCUMENT, EXTRACTION)).thenReturn(FINDINGS);
        when(linker.link(DOCUMENT, EXTRACTION)).thenReturn(NameLinks.NONE);
        when(graph.write(any(), any(), any(), any(), any())).thenReturn(new Written(Written.Status.INGESTED, 2, 3));
    }

    @AfterEach
    void stop() {
        extraction.destroy();
    }

    @Test
    void runsASourceThroughAllStages() {
        assertThat(ingestion.ingest(SOURCE))
                .isEqualTo(new IngestedDocument("document-1", "T", null, Written.Status.INGESTED, 1, 2, 3));
        assertThat(count("ingested")).isEqualTo(1);
    }

    @Test
    void skipsTheExtractionOfAnUnchangedDocument() {
        when(graph.holds("document-1", DOCUMENT.fingerprint(), "test-1")).thenReturn(true);
        assertThat(ingestion.update(SOURCE)).isEqualTo(Written.Status.UNCHANGED);
        verify(extractor, never()).extract(any());
        assertThat(count("unchanged")).isEqualTo(1);
    }

    @Test
    void ingestsANewDocument() {
        assertThat(ingestion.update(SOURCE)).isEqualTo(Written.Status.INGESTED);
        verify(extractor).extract(DOCUMENT);
    }

    @Test
    void abortsAnExtractionThatTakesTooLongAndWritesNothing() {
        var never = new CountDownLatch(1);
        when(extractor.extract(DOCUMENT)).thenAnswer(call -> {
            never.await();
            return EXTRACTION;
        });
        assertThatExceptionOfType(ExtractionTooSlow.class)
                .isThrownBy(() -> ingestion.ingest(SOURCE))
                .withMessageContaining("200 ms (entente.pipeline.extraction-timeout)")
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("extraction-too-slow"));
        verify(graph, never()).write(any(), any(), any(), any(), any());
        assertThat(count("failed")).isEqualTo(1);
    }

    @Test
    void rethrowsFaultsUnchanged() {
        var bug = new IllegalStateException("The extractor broke");
        when(extractor.extract(DOCUMENT)).thenThrow(bug);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> ingestion.ingest(SOURCE))
                .isSameAs(bug);
        var torn = new UnreadableSource("unreadable-pdf", "It is torn.");
        when(reader.read(SOURCE)).thenThrow(torn);
        assertThatExceptionOfType(UnreadableSource.class)
                .isThrownBy(() -> ingestion.update(SOURCE))
                .isSameAs(torn);
        assertThat(count("failed")).isEqualTo(2);
    }

    private double count(String status) {
        return meters.counter("entente.documents", "status", status).count();
    }
}
