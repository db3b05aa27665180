package entente.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import entente.document.Source;
import entente.document.UnreadableSource;
import entente.graph.Written;
import entente.neo4j.GraphUnavailable;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private final List<String> told = new ArrayList<>();

    @Test
    void countsWhatBecameOfEachSource() throws InterruptedException {
        var report = read(2, source -> Written.Status.valueOf(text(source)), "INGESTED", "UNCHANGED", "INGESTED");
        assertThat(report.read()).isEqualTo(Map.of(Written.Status.INGESTED, 2, Written.Status.UNCHANGED, 1));
        assertThat(report.count(Written.Status.REPLACED)).isZero();
        assertThat(told).containsExactlyInAnyOrder("0 INGESTED", "1 UNCHANGED", "2 INGESTED");
    }

    @Test
    void goesOnAfterFaultsAndNamesThemByCode() throws InterruptedException {
        var away = mock(GraphUnavailable.class);
        when(away.code()).thenReturn("graph-unavailable");
        when(away.getMessage()).thenReturn("Neo4j does not answer");
        var report = read(
                1,
                source -> switch (text(source)) {
                    case "torn" -> throw new UnreadableSource("unreadable-pdf", "It is torn.");
                    case "slow" -> throw new IngestionFailed("extraction-too-slow", "It is long.");
                    case "away" -> throw away;
                    case "bug" -> throw new IllegalStateException("Oh");
                    default -> Written.Status.INGESTED;
                },
                "torn",
                "slow",
                "away",
                "bug",
                "good");
        assertThat(report.count(Written.Status.INGESTED)).isEqualTo(1);
        assertThat(report.faults())
                .containsExactly(
                        new IngestionReport.Fault("0", "unreadable-pdf", "It is torn."),
                        new IngestionReport.Fault("1", "extraction-too-slow", "It is long."),
                        new IngestionReport.Fault("2", "graph-unavailable", "Neo4j does not answer"),
                        new IngestionReport.Fault("3", "internal-error", "java.lang.IllegalStateException: Oh"));
    }

    @Test
    void namesAFileThatCannotBeOpened() throws InterruptedException {
        var item = new CorpusItem("locked", () -> {
            throw new AccessDeniedException("/locked");
        });
        var report = new Corpus(source -> Written.Status.INGESTED, 1).read(List.of(item), new Told());
        assertThat(report.faults()).containsExactly(new IngestionReport.Fault("locked", "unreadable-file", "/locked"));
    }

    @Test
    void readsAsManyAtOnceAsItHasThreads() throws InterruptedException {
        var together = new CyclicBarrier(3);
        var most = new AtomicInteger();
        var now = new AtomicInteger();
        var report = read(
                3,
                source -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    try {
                        together.await(30, TimeUnit.SECONDS);
                    } catch (Exception alone) {
                        throw new IllegalStateException(alone);
                    }
                    now.decrementAndGet();
                    return Written.Status.INGESTED;
                },
                IntStream.range(0, 12).mapToObj(Integer::toString).toArray(String[]::new));
        assertThat(report.count(Written.Status.INGESTED)).isEqualTo(12);
        assertThat(most).hasValueLessThanOrEqualTo(3);
    }

    private IngestionReport read(int threads, Function<Source, Written.Status> ingestion, String... texts)
            throws InterruptedException {
        List<CorpusItem> items = IntStream.range(0, texts.length)
                .mapToObj(index -> new CorpusItem(
                        "" + index, () -> new Source(texts[index].getBytes(UTF_8), null, null, null, null, null)))
                .toList();
        return new Corpus(ingestion, threads).read(items, new Told());
    }

    private static String text(Source source) {
        return new String(source.bytes(), UTF_8);
    }

    private final class Told implements CorpusListener {
        @Override
        public void read(String source, Written.Status status) {
            told.add(source + " " + status);
        }

        @Override
        public void failed(IngestionReport.Fault fault) {
            told.add(fault.source() + " failed");
        }
    }
}
