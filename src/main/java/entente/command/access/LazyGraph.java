package entente.command.access;

import entente.bulk.store.ImportWriter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The graph in a directory, opened when it is first asked for. */
public final class LazyGraph implements Supplier<ImportWriter>, AutoCloseable {
    private final Class<?> application;
    private final @Nullable String data;
    private @Nullable LocalGraph store;

    /**
     * Names the graph.
     *
     * @param application the Spring Boot application that opens it
     * @param data the directory; null for that of the settings
     */
    public LazyGraph(Class<?> application, @Nullable String data) {
        this.application = application;
        this.data = data;
    }

    @Override
    public ImportWriter get() {
        store = LocalGraph.open(application, data);
        return store.imports();
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
    }
}
