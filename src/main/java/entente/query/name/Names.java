package entente.query.name;

import static entente.neo4j.read.ReadTransaction.parameters;

import entente.adjacency.Adjacency;
import entente.neo4j.Row;
import entente.neo4j.Touched;
import entente.neo4j.change.GraphChanges;
import entente.neo4j.read.Neo4jReader;
import entente.neo4j.read.StoredEntity;
import entente.search.NameHits;
import entente.search.NameIndex;
import entente.search.NameRequest;
import entente.search.NamedEntity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * An index of the names of all entities, updated with every write that {@link GraphChanges} announces. It is rebuilt at
 * each start, which takes some seconds for tens of thousands of names.
 */
@Component
public class Names implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Names.class);
    private static final Duration READING_ALL = Duration.ofHours(1);
    private static final Duration READING_SOME = Duration.ofMinutes(1);
    private static final Duration RETRY_EVERY = Duration.ofSeconds(3);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private final Neo4jReader reader;
    private final GraphChanges changes;
    private final Adjacency adjacency;
    private volatile @Nullable NameIndex index;
    private volatile boolean complete;
    private volatile @Nullable Thread loading;
    private @Nullable Path folder;
    private @Nullable Runnable listening;

    public Names(Neo4jReader reader, GraphChanges changes, Adjacency adjacency) {
        this.reader = reader;
        this.changes = changes;
        this.adjacency = adjacency;
    }

    /** {@return the hits, or empty while the names are being loaded} */
    public Optional<NameHits> find(NameRequest request) {
        NameIndex current = index;
        return current == null || !complete ? Optional.empty() : Optional.of(current.find(request));
    }

    @Override
    public void start() {
        try {
            folder = Files.createTempDirectory("entente-names");
            index = NameIndex.in(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        load();
    }

    @Override
    public void stop() {
        Thread thread = loading;
        loading = null;
        complete = false;
        stopListening();
        if (thread != null) {
            thread.interrupt();
        }
        NameIndex current = index;
        index = null;
        if (current != null) {
            current.close();
        }
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException leftBehind) {
            // The operating system cleans up its temporary folder.
        }
    }

    @Override
    public boolean isRunning() {
        return index != null;
    }

    private void load() {
        // Assigned before it starts, because the thread stops when it is not the current one.
        Thread thread = Thread.ofPlatform().name("names").daemon().unstarted(() -> {
            try {
                // Facts are loaded first, since path searches depend on them more; name searches use Neo4j until then.
                while (adjacency.isLoading()) {
                    Thread.sleep(LOOK_EVERY);
                }
                while (isWanted() && !tryToLoad()) {
                    Thread.sleep(RETRY_EVERY);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        loading = thread;
        thread.start();
    }

    /** {@return whether this is the current loading thread} */
    private boolean isWanted() {
        return loading == Thread.currentThread();
    }

    private boolean tryToLoad() {
        try {
            listen();
            NameIndex current = index;
            long begun = System.nanoTime();
            if (current != null) {
                reader.read(READING_ALL, transaction -> {
                    current.rebuild(
                            transaction.stream("stream-names", parameters()).flatMap(Names::entity));
                    return true;
                });
                complete = isWanted();
                LOG.info(
                        "Indexed the names of all entities in {} ms",
                        Duration.ofNanos(System.nanoTime() - begun).toMillis());
            }
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("Cannot read the names, retrying: {}", String.valueOf(failure));
            return false;
        }
    }

    private synchronized void listen() {
        if (listening == null && index != null) {
            listening = changes.listen(this::update);
        }
    }

    private synchronized void stopListening() {
        if (listening != null) {
            listening.run();
            listening = null;
        }
    }

    /** Applies a change. If that fails, all names are read again; until then searches use Neo4j. */
    private void update(Touched touched) {
        NameIndex current = index;
        if (current == null) {
            return;
        }
        try {
            if (touched.everything()) {
                complete = false;
                load();
            } else {
                update(current, touched);
            }
        } catch (RuntimeException failure) {
            LOG.warn("Cannot apply a change of names, reading all names again", failure);
            complete = false;
            load();
        }
    }

    private void update(NameIndex current, Touched touched) {
        Set<String> ids = new HashSet<>(touched.entities());
        touched.pairs().forEach(pair -> {
            ids.add(pair.subject());
            ids.add(pair.object());
        });
        synchronized (current) {
            List<NamedEntity> found = reader.read(
                    READING_SOME,
                    transaction -> transaction.list("get-names", parameters("ids", List.copyOf(ids))).stream()
                            .flatMap(Names::entity)
                            .toList());
            ids.removeAll(found.stream().map(NamedEntity::id).collect(Collectors.toSet()));
            current.put(found);
            current.remove(new ArrayList<>(ids));
        }
    }

    /** {@return the entity, or nothing for an invalid node of another client} */
    private static Stream<NamedEntity> entity(Row row) {
        return StoredEntity.find(row).stream()
                .map(entity -> new NamedEntity(
                        entity.id(),
                        entity.type(),
                        entity.name(),
                        row.texts("aliases"),
                        row.texts("identifiers"),
                        row.number("documents"),
                        row.number("relations"),
                        row.texts("places")));
    }
}
