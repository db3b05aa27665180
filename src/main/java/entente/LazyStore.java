package entente;

import entente.graph.ImportWriter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The graph in a directory, opened when it is first asked for. */
final class LazyStore implements Supplier<ImportWriter>, AutoCloseable {
    private final @Nullable String data;
    private @Nullable Store store;

    LazyStore(@Nullable String data) {
        this.data = data;
    }

    @Override
    public ImportWriter get() {
        store = Store.open(data);
        return store.imports();
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
    }
}
