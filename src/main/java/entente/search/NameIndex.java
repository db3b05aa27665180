package entente.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * Finds entities by names typed in whole or in part. Safe for concurrent searches and changes; searches never wait. The
 * index starts empty, and its folder is deleted when it is closed.
 *
 * <p>Disk errors are thrown as {@link UncheckedIOException}. No typed text causes an error.
 */
public final class NameIndex implements AutoCloseable {
    private static final String FOLDER = "names-";

    private final @Nullable Path folder;

    /** Held during a rebuild, so that only one runs at a time. */
    private final ReentrantLock rebuilding = new ReentrantLock();

    private volatile Generation current;
    private int generations;

    /**
     * Entities put since the current rebuild began, empty if removed; the rebuild may have read older versions. Null
     * without a rebuild.
     */
    private @Nullable Map<String, Optional<NamedEntity>> changesSinceRebuild;

    private boolean closed;

    private NameIndex(@Nullable Path folder) {
        this.folder = folder;
        try {
            if (folder != null) {
                Files.createDirectories(folder);
                deleteLeftovers(folder);
            }
            current = next();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** {@return an empty index in memory, for up to a few tens of thousands of names} */
    public static NameIndex inMemory() {
        return new NameIndex(null);
    }

    /**
     * {@return an empty index on disk} Deletes folders that an index of a killed process left behind.
     *
     * @param folder a folder for this index alone, created if missing
     */
    public static NameIndex in(Path folder) {
        return new NameIndex(folder);
    }

    /**
     * Replaces all names. Searches use the old ones until the new ones are complete. Concurrent changes apply to both.
     * If reading fails, the old names stay.
     *
     * @param entities the entities, each id once; this method closes the stream
     */
    public void rebuild(Stream<NamedEntity> entities) {
        rebuilding.lock();
        try (entities) {
            Generation next = begin();
            try {
                for (NamedEntity entity : (Iterable<NamedEntity>) entities::iterator) {
                    next.add(entity);
                }
                next.settle();
                replace(next).close();
            } catch (IOException | RuntimeException | Error fault) {
                abandon(next);
                throw fault;
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } finally {
            rebuilding.unlock();
        }
    }

    /** Adds entities or replaces those with the same ids. The next search sees the change. */
    public synchronized void put(Collection<NamedEntity> entities) {
        try {
            for (NamedEntity entity : entities) {
                current.put(entity);
                if (changesSinceRebuild != null) {
                    changesSinceRebuild.put(entity.id(), Optional.of(entity));
                }
            }
            current.refresh();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Removes entities and ignores unknown ids. The next search sees the change. */
    public synchronized void remove(Collection<String> ids) {
        try {
            for (String id : ids) {
                current.remove(id);
                if (changesSinceRebuild != null) {
                    changesSinceRebuild.put(id, Optional.empty());
                }
            }
            current.refresh();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** {@return the hits, sorted by {@link Rank}} */
    public NameHits find(NameRequest request) {
        try {
            while (true) {
                Generation generation = current;
                IndexSearcher searcher;
                try {
                    searcher = generation.acquire();
                } catch (AlreadyClosedException replaced) {
                    if (generation == current) {
                        throw replaced;
                    }
                    continue;
                }
                try {
                    return NameSearch.find(searcher, request);
                } finally {
                    generation.release(searcher);
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            current.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private synchronized Generation begin() throws IOException {
        Generation next = next();
        changesSinceRebuild = new LinkedHashMap<>();
        return next;
    }

    private synchronized Generation replace(Generation next) throws IOException {
        if (closed) {
            throw new AlreadyClosedException("The index of names was closed during a rebuild");
        }
        if (changesSinceRebuild != null) {
            for (Map.Entry<String, Optional<NamedEntity>> change : changesSinceRebuild.entrySet()) {
                if (change.getValue().isPresent()) {
                    next.put(change.getValue().get());
                } else {
                    next.remove(change.getKey());
                }
            }
        }
        next.refresh();
        changesSinceRebuild = null;
        Generation old = current;
        current = next;
        return old;
    }

    private synchronized void abandon(Generation next) throws IOException {
        if (current != next) {
            changesSinceRebuild = null;
            next.close();
        }
    }

    private Generation next() throws IOException {
        generations++;
        return new Generation(folder == null ? null : folder.resolve(FOLDER + generations));
    }

    private static void deleteLeftovers(Path folder) throws IOException {
        List<Path> left;
        try (Stream<Path> found = Files.list(folder)) {
            left = found.filter(path -> path.getFileName().toString().startsWith(FOLDER))
                    .toList();
        }
        for (Path old : left) {
            Generation.delete(old);
        }
    }
}
