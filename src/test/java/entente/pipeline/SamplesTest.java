package entente.pipeline;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import entente.Aside;
import entente.graph.Graph;
import entente.graph.Written;
import entente.neo4j.GraphUnavailable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

@Aside
class SamplesTest {
    private final Graph graph = mock(Graph.class);
    private final Ingestion ingestion = mock(Ingestion.class);
    private final Samples samples = new Samples(graph, ingestion);

    @Test
    void readsTheSamplesIntoAnEmptyGraphOnce() throws Exception {
        when(graph.empty()).thenReturn(true);
        when(graph.firstTime("samples")).thenReturn(true);
        when(ingestion.update(any())).thenReturn(Written.Status.INGESTED);
        samples.run(new DefaultApplicationArguments());
        verify(ingestion, timeout(30_000).atLeast(8)).update(argThat(source -> source.bytes().length > 0));
        samples.destroy();
    }

    @Test
    void skipsAGraphThatHoldsDocuments() throws Exception {
        run();
        verify(graph, never()).firstTime(any());
        verifyNoInteractions(ingestion);
    }

    @Test
    void doesNotRestoreDeletedSamples() throws Exception {
        when(graph.empty()).thenReturn(true);
        run();
        verify(graph).firstTime("samples");
        verifyNoInteractions(ingestion);
    }

    @Test
    void waitsForAnUnavailableGraph() throws Exception {
        when(graph.empty()).thenThrow(mock(GraphUnavailable.class)).thenReturn(true);
        when(graph.firstTime("samples")).thenReturn(true);
        samples.run(new DefaultApplicationArguments());
        verify(ingestion, timeout(30_000).atLeast(8)).update(any());
        samples.destroy();
    }

    private void run() throws Exception {
        samples.run(new DefaultApplicationArguments());
        verify(graph, timeout(30_000)).empty();
        samples.destroy();
    }
}
