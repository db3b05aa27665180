package entente.command.access;

import entente.bulk.store.ImportWriter;
import entente.bulk.store.ReferenceWriter;
import entente.linking.ReferenceLinker;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The graph in a directory, opened on first use. */
public final class LazyGraph implements Supplier<ImportWriter>, AutoCloseable {
    private final Class<?> application;
    private final @Nullable String data;
    private @Nullable LocalGraph store;

    /**
     * Creates the supplier without opening the graph.
     *
     * @param application the Spring Boot application that opens the graph
     * @param data directory of the graph; null for the configured one
     */
    public LazyGraph(Class<?> application, @Nullable String data) {
        this.application = application;
        this.data = data;
    }

    @Override
    public ImportWriter get() {
        return opened().imports();
    }

    /** {@return the writer of reference lists} */
    public ReferenceWriter references() {
        return opened().references();
    }

    /** {@return what links reference lists with the graph} */
    public ReferenceLinker linker() {
        return opened().linker();
    }

    private LocalGraph opened() {
        LocalGraph graph = store;
        if (graph == null) {
            graph = LocalGraph.open(application, data);
            store = graph;
        }
        return graph;
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
    }
}
