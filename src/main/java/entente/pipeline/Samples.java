package entente.pipeline;

import entente.document.Source;
import entente.graph.Graph;
import entente.graph.Written;
import entente.neo4j.GraphUnavailable;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Reads the reports that ship with Entente into an empty graph, once, so that the first query has an answer. It does so
 * beside the running service; whoever removes the reports does not get them back at the next start.
 */
@Component
@ConditionalOnBooleanProperty(name = "entente.samples", matchIfMissing = true)
class Samples implements ApplicationRunner, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Samples.class);

    private static final Duration RETRY = Duration.ofSeconds(2);

    private final Graph graph;
    private final Ingestion ingestion;
    private final Thread thread = Thread.ofPlatform().daemon().name("samples").unstarted(this::readOnce);

    Samples(Graph graph, Ingestion ingestion) {
        this.graph = graph;
        this.ingestion = ingestion;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        thread.start();
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.interrupt();
        thread.join(5_000);
    }

    private void readOnce() {
        try {
            if (isFirstStart()) {
                IngestionReport report = read();
                LOG.info(
                        "Read {} sample reports into the empty graph; --entente.samples=false starts without them",
                        report.read().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException failure) {
            LOG.warn("The sample reports were not read: {}", failure.getMessage());
        }
    }

    /** {@return whether the graph is empty and always was} A Neo4j that is away is waited for. */
    private boolean isFirstStart() throws InterruptedException {
        while (true) {
            try {
                return graph.empty() && graph.firstTime("samples");
            } catch (GraphUnavailable away) {
                LOG.debug("The sample reports wait for the graph: {}", away.getMessage());
                Thread.sleep(RETRY);
            }
        }
    }

    private IngestionReport read() throws IOException, InterruptedException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:samples/*.*");
        List<CorpusItem> items = Arrays.stream(found)
                .sorted(Comparator.comparing(Samples::name))
                .map(sample -> new CorpusItem(name(sample), () -> source(sample)))
                .toList();
        // One at a time: they name the same entities, whose writers would wait for each other, and the first callers
        // need a core too.
        return new Corpus(ingestion::update, 1).read(items, new CorpusListener() {
            @Override
            public void read(String source, Written.Status status) {
                LOG.debug("Read sample {}", source);
            }

            @Override
            public void failed(IngestionReport.Fault fault) {
                LOG.warn("Sample {} failed: {}: {}", fault.source(), fault.code(), fault.message());
            }
        });
    }

    private static Source source(Resource sample) throws IOException {
        return new Source(sample.getContentAsByteArray(), null, name(sample), null, null, null);
    }

    private static String name(Resource sample) {
        return Objects.requireNonNull(sample.getFilename());
    }
}
