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
 * Tells what changes in the fact layer. A Neo4j within this process tells of every transaction, whoever runs it; of one
 * outside we follow the log that all services keep in it, which somebody else's own statements do not.
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
     * Tells the listener of every change from now on. It hears of a transaction after it is committed: of all on a Neo4j
     * within this process and of our own on one outside before the writer hears so, on the writer's thread; of what
     * other services write within {@code entente.graph.watch-every}. It hears of one change at a time from outside, but
     * of several at once from within.
     *
     * @return what ends it
     * @throws GraphUnavailable when Neo4j does not answer; nothing is told then
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

    /** {@return whether it tells also of what somebody else's own statements change} */
    public boolean hearsAll() {
        return embedded != null;
    }

    /** Tells now of whatever has been committed until now, unless it was told already. */
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
