package entente.bulk.store;

import entente.neo4j.GraphSettings;
import entente.neo4j.server.EmbeddedServer;
import entente.neo4j.server.GraphConfiguration;
import entente.neo4j.server.StoreLock;
import entente.neo4j.server.StoreNotOpened;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** Where a service here would have its graph, found out without starting one. */
public final class GraphPlace {
    private final GraphSettings settings;
    private final boolean outside;

    GraphPlace(GraphSettings settings, boolean outside) {
        this.settings = settings;
        this.outside = outside;
    }

    /**
     * {@return the place that files, environment and defaults name}
     *
     * @param data a data directory that is preferred to them, unless null
     */
    public static GraphPlace of(@Nullable String data) {
        String[] preferred = data == null ? new String[0] : new String[] {"--entente.data=" + data};
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("logging.level.root=warn")
                .run(preferred)) {
            ConfigurableEnvironment environment = context.getEnvironment();
            return new GraphPlace(
                    Binder.get(environment).bindOrCreate("entente", GraphSettings.class),
                    GraphConfiguration.isOutside(environment));
        }
    }

    /** {@return the directory in which a new store is built} It need not be there. */
    public Path workshop() {
        return NewStore.workshop(settings.directory());
    }

    /**
     * {@return a new store, or nothing when the graph holds something already or is not ours}
     *
     * @throws StoreNotOpened when another process has the graph open
     */
    public Optional<NewStore> newStore() {
        if (outside) {
            return Optional.empty();
        }
        Path directory = settings.directory();
        if (!Files.exists(directory.resolve("neo4j"))) {
            return Optional.of(new NewStore(settings, EmbeddedServer.take(directory)));
        }
        EmbeddedServer server = EmbeddedServer.start(settings);
        boolean empty = server.holdsNothing();
        StoreLock lock = server.stop();
        if (empty) {
            return Optional.of(new NewStore(settings, lock));
        }
        EmbeddedServer.closeQuietly(lock);
        return Optional.empty();
    }

    /** A context without a bean. */
    static final class Nothing {}
}
