package entente.neo4j;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Applies the files of {@code cypher/schema} in order, each once. Each makes only what is missing, so that it does not
 * matter when two services apply one at once or when one dies between a file and its mark. A Neo4j that does not answer
 * keeps no service from starting: it is asked again in the background.
 */
@Component
public class Schema implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);
    private static final String MARK = "schema/";
    private static final Duration INDEXES_WITHIN = Duration.ofMinutes(5);

    private final Driver driver;
    private final Duration retryEvery;
    private volatile boolean applied;
    private volatile @Nullable Neo4jException lastFailure;
    private volatile @Nullable Thread retrying;

    public Schema(Driver driver, GraphSettings settings) {
        this.driver = driver;
        this.retryEvery = settings.graph().retryEvery();
    }

    /** Fails while the schema is not applied: a write without unique ids could make two of a thing. */
    public void require() {
        if (!applied) {
            Neo4jException failure = lastFailure;
            throw new GraphUnavailable(
                    "Neo4j is not ready: " + (failure == null ? "it is starting" : failure.getMessage()), failure);
        }
    }

    @Override
    public void start() {
        if (!tryOnce()) {
            LOG.warn(
                    "Neo4j is not ready, the service starts without it and asks again every {} s: {}",
                    retryEvery.toSeconds(),
                    String.valueOf(lastFailure));
            retrying = Thread.ofVirtual().name("schema").start(this::retry);
        }
    }

    @Override
    public void stop() {
        Thread thread = retrying;
        if (thread != null) {
            thread.interrupt();
        }
        retrying = null;
        applied = false;
    }

    @Override
    public boolean isRunning() {
        return applied || retrying != null;
    }

    /** {@return before the web server, so that the first request finds a graph} */
    @Override
    public int getPhase() {
        return 0;
    }

    private void retry() {
        try {
            do {
                Thread.sleep(retryEvery);
            } while (!tryOnce());
            LOG.info("Neo4j is ready");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean tryOnce() {
        try (Session session = driver.session()) {
            apply(session, INDEXES_WITHIN);
            applied = true;
            lastFailure = null;
            return true;
        } catch (Neo4jException failure) {
            lastFailure = failure;
            return false;
        }
    }

    /** Runs each statement in a transaction of its own, because Neo4j keeps schema and data changes apart. */
    public static void apply(Session session, Duration indexesWithin) {
        Set<String> marks =
                new HashSet<>(session.run(CypherFile.get("ingest/list-marks").text(), Map.of("prefix", MARK))
                        .list(row -> row.get("id").asString()));
        for (CypherFile file : CypherFile.list("schema")) {
            String mark = MARK + file.name().substring(file.name().indexOf('/') + 1);
            if (marks.add(mark)) {
                file.statements().forEach(statement -> session.run(statement).consume());
                session.run(CypherFile.get("ingest/set-mark").text(), Map.of("id", mark))
                        .consume();
                LOG.info("Schema: {} is applied", mark);
            }
        }
        session.run("CALL db.awaitIndexes($seconds)", Map.of("seconds", indexesWithin.toSeconds()))
                .consume();
    }
}
