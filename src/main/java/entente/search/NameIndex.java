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
 * Finds entities by what somebody types of their names. Any number of threads may search and change it at once;
 * searches never wait. It is filled anew by whoever opens it: what lies in its folder ends with it.
 *
 * <p>Faults of the disk are thrown as {@link UncheckedIOException}; what is typed never fails.
 */
public final class NameIndex implements AutoCloseable {
    private static final String FOLDER = "names-";

    private final @Nullable Path folder;

    /** Held while names are read anew, so that two rebuilds take turns. */
    private final ReentrantLock rebuilding = new ReentrantLock();

    private volatile Generation current;
    private int generations;

    /** What was put, or removed where empty, since a rebuild began: its entities may have been read before. */
    private @Nullable Map<String, Optional<NamedEntity>> meanwhile;

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

    /** {@return an empty index in memory, for up to some ten thousand names} */
    public static NameIndex inMemory() {
        return new NameIndex(null);
    }

    /**
     * {@return an empty index on disk} Folders that an index left there when its process was killed are deleted.
     *
     * @param folder a folder for this index alone; made when it is not there
     */
    public static NameIndex in(Path folder) {
        return new NameIndex(folder);
    }

    /**
     * Replaces all names. Searches see the old ones until the new ones are complete; what is put or removed meanwhile
     * holds for both. When reading fails, the old ones stay.
     *
     * @param entities each id once; closed here
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

    /** Adds entities, or replaces those of the same ids. The next search sees them. */
    public synchronized void put(Collection<NamedEntity> entities) {
        try {
            for (NamedEntity entity : entities) {
                current.put(entity);
                if (meanwhile != null) {
                    meanwhile.put(entity.id(), Optional.of(entity));
                }
            }
            current.refresh();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Removes entities; ids that are not there are passed over. The next search does not see them. */
    public synchronized void remove(Collection<String> ids) {
        try {
            for (String id : ids) {
                current.remove(id);
                if (meanwhile != null) {
                    meanwhile.put(id, Optional.empty());
                }
            }
            current.refresh();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** {@return what was asked for, the best first: by {@link Rank}} */
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
        meanwhile = new LinkedHashMap<>();
        return next;
    }

    private synchronized Generation replace(Generation next) throws IOException {
        if (closed) {
            throw new AlreadyClosedException("The index of names was closed during a rebuild");
        }
        if (meanwhile != null) {
            for (Map.Entry<String, Optional<NamedEntity>> change : meanwhile.entrySet()) {
                if (change.getValue().isPresent()) {
                    next.put(change.getValue().get());
                } else {
                    next.remove(change.getKey());
                }
            }
        }
        next.refresh();
        meanwhile = null;
        Generation old = current;
        current = next;
        return old;
    }

    private synchronized void abandon(Generation next) throws IOException {
        if (current != next) {
            meanwhile = null;
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
