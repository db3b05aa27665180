package entente.neo4j.change;

import entente.neo4j.GraphUnavailable;
import entente.neo4j.Touched;
import entente.neo4j.read.Neo4jReader;
import entente.neo4j.server.CommitListener;
import entente.neo4j.server.StartingServer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Announces changes of the fact layer. An embedded Neo4j announces the changes of every transaction. For an external
 * Neo4j, the changes come from a log that all services append to; statements of other clients are not in this log.
 */
@Component
@EnableConfigurationProperties(WatchSettings.class)
public class GraphChanges implements AutoCloseable {
    private final @Nullable StartingServer embedded;
    private final LogWatch log;

    public GraphChanges(Neo4jReader reader, @Nullable StartingServer embedded, WatchSettings settings) {
        this.embedded = embedded;
        this.log = new LogWatch(reader, settings.watchEvery());
    }

    /**
     * Calls the listener after the commit of every change from now on. On an embedded Neo4j, and for writes of this
     * service to an external one, the call comes on the writer's thread before the write returns. Writes of other
     * services are announced within {@code entente.graph.watch-every}. With an external Neo4j the calls come one at a
     * time, with an embedded one they can be concurrent.
     *
     * @return an action that removes the listener
     * @throws GraphUnavailable if Neo4j does not answer; the listener is not added then
     */
    public Runnable listen(Consumer<Touched> listener) {
        if (embedded == null) {
            log.add(listener);
            return () -> log.remove(listener);
        }
        CommitListener commits = embedded.await().commits();
        commits.add(listener);
        return () -> commits.remove(listener);
    }

    /** {@return whether changes by statements of other clients are announced too} */
    public boolean seesAllWrites() {
        return embedded != null;
    }

    /** Announces all commits until now that have not been announced yet. */
    public void follow() {
        if (embedded == null) {
            log.follow();
        }
    }

    @Override
    public void close() {
        log.close();
    }
}
