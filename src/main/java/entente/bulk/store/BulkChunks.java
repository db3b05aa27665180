package entente.bulk.store;

import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.batchimport.api.InputIterator;
import org.neo4j.batchimport.api.input.InputChunk;
import org.neo4j.batchimport.api.input.InputEntityVisitor;

/**
 * Hands items to the threads of Neo4j's importer, which fetch and parse many chunks side by side.
 *
 * @param source the next items, or null when there are none; called by many threads at once
 */
record BulkChunks(Supplier<@Nullable List<Item>> source) implements InputIterator {
    /**
     * A node or relationship.
     *
     * @param head tells a visitor what it is
     */
    record Item(Consumer<InputEntityVisitor> head, Map<String, Object> properties) {
        void visit(InputEntityVisitor visitor) throws IOException {
            head.accept(visitor);
            for (Map.Entry<String, @Nullable Object> property :
                    nullable(properties).entrySet()) {
                Object value = property.getValue();
                if (value != null) {
                    visitor.property(
                            property.getKey(), value instanceof Collection<?> texts ? array(texts) : value, false);
                }
            }
            visitor.endOfEntity();
        }

        /** An absent property is null in the map. */
        @SuppressWarnings({"unchecked", "NullAway"})
        private static Map<String, @Nullable Object> nullable(Map<String, Object> properties) {
            return (Map<String, @Nullable Object>) (Map<String, ?>) properties;
        }

        private static String[] array(Collection<?> texts) {
            return texts.toArray(new String[0]);
        }
    }

    @Override
    public InputChunk newChunk() {
        return new Chunk();
    }

    @Override
    public boolean next(InputChunk chunk) {
        List<Item> items = source.get();
        ((Chunk) chunk).items = items == null ? Collections.emptyIterator() : items.iterator();
        return items != null;
    }

    @Override
    public void close() {}

    private static final class Chunk implements InputChunk {
        private Iterator<Item> items = Collections.emptyIterator();

        @Override
        public boolean next(InputEntityVisitor visitor) throws IOException {
            if (!items.hasNext()) {
                return false;
            }
            items.next().visit(visitor);
            return true;
        }

        @Override
        public void close() {}
    }
}
