package entente.neo4j.server;

import entente.neo4j.GraphSettings;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An embedded server that starts on a thread of its own while the rest of the service does. */
public class StartingServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StartingServer.class);

    private final CompletableFuture<EmbeddedServer> server;

    private StartingServer(CompletableFuture<EmbeddedServer> server) {
        this.server = server;
    }

    /** {@return a server that has begun to start} */
    static StartingServer start(GraphSettings settings) {
        var starting = new StartingServer(new CompletableFuture<>());
        Thread.ofPlatform().name("neo4j-start").start(() -> starting.run(settings));
        return starting;
    }

    /** {@return a server that has started already} */
    public static StartingServer of(EmbeddedServer started) {
        return new StartingServer(CompletableFuture.completedFuture(started));
    }

    /** {@return the server, once it has started} */
    public EmbeddedServer await() {
        try {
            return server.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    @Override
    public void close() {
        server.handle((started, failure) -> started)
                .thenAccept(StartingServer::stop)
                .join();
    }

    private static void stop(@Nullable EmbeddedServer started) {
        if (started != null) {
            started.close();
        }
    }

    private void run(GraphSettings settings) {
        try {
            EmbeddedServer started = EmbeddedServer.start(settings);
            LOG.info("Neo4j keeps the graph in {} and answers at {}", settings.directory(), started.uri());
            server.complete(started);
        } catch (Throwable failure) {
            server.completeExceptionally(failure);
        }
    }
}
