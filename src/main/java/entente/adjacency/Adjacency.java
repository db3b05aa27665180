package entente.adjacency;

import entente.neo4j.Touched;
import entente.neo4j.change.GraphChanges;
import entente.neo4j.read.FactDetails;
import entente.neo4j.read.Neo4jReader;
import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The fact layer for searches: in memory once it has been read, and current with every write that {@link GraphChanges}
 * tells of; read on demand from Neo4j until then, or always when so set. Readers never wait: they look at a view that
 * does not change. Writes take turns. All that takes long is done by one thread, one thing after the other.
 */
@Component
@EnableConfigurationProperties({AdjacencySettings.class, CheckSettings.class})
public class Adjacency implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Adjacency.class);

    private static final Duration RETRY_EVERY = Duration.ofSeconds(3);
    private static final Duration UPDATE_LIMIT = Duration.ofSeconds(60);

    /** How often what changed during a load is caught up with before writers must wait for the rest. */
    private static final int CATCHING_UP = 5;

    private final Neo4jReader reader;
    private final GraphChanges changes;
    private final AdjacencySettings settings;
    private final CountCheck check;
    private final Duration checkEvery;
    private final Duration rereadEvery;

    /** Held by whoever changes what follows. */
    private final Object writing = new Object();

    /** What changes while all facts are read or are about to be; null when they are not. */
    private @Nullable PendingChanges missed;

    private @Nullable ScheduledThreadPoolExecutor worker;
    private @Nullable Runnable listening;
    private boolean folding;

    private volatile @Nullable MemoryGraph graph;
    private volatile Duration lastLoad = Duration.ZERO;

    Adjacency(Neo4jReader reader, GraphChanges changes, AdjacencySettings settings, CheckSettings checks) {
        this.reader = reader;
        this.changes = changes;
        this.settings = settings;
        this.check = new CountCheck(reader);
        this.checkEvery = checks.countEvery();
        this.rereadEvery = checks.rereadEvery();
    }

    /**
     * {@return what the search gives}
     *
     * @param limit how long the search may wait for Neo4j, where the facts are not in memory
     * @throws entente.neo4j.OutOfTime when it waits longer
     * @throws entente.neo4j.GraphUnavailable when it needs Neo4j and Neo4j does not answer
     */
    public <T> T search(Duration limit, Function<FactGraph, T> search) {
        FactGraph current = graph;
        return current != null
                ? search.apply(current)
                : reader.read(limit, reading -> search.apply(new GraphOnDemand(reading)));
    }

    /** {@return all facts as they are now, where they are in memory} Every write makes another one. */
    public Optional<FactGraph> snapshot() {
        return Optional.ofNullable(graph);
    }

    /** {@return whether the facts are in memory} */
    public boolean inMemory() {
        return graph != null;
    }

    /** {@return whether the facts are being read into memory, and are not there yet} */
    public boolean isLoading() {
        return isRunning() && graph == null;
    }

    /** {@return the facts in memory, null when they are not} */
    @Nullable
    MemoryGraph graph() {
        return graph;
    }

    /** {@return how long it took to read all facts the last time} */
    Duration lastLoad() {
        return lastLoad;
    }

    @Override
    public void start() {
        synchronized (writing) {
            if (!settings.adjacency() || worker != null) {
                return;
            }
            var starting = new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().name("adjacency").daemon().factory());
            starting.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
            worker = starting;
            load();
            if (!changes.hearsAll()) {
                every(checkEvery, this::check);
                every(rereadEvery, this::reread);
            }
        }
    }

    @Override
    public void stop() {
        Runnable stopListening;
        synchronized (writing) {
            if (worker != null) {
                worker.shutdown();
            }
            stopListening = listening;
            worker = null;
            listening = null;
            missed = null;
            graph = null;
            folding = false;
        }
        if (stopListening != null) {
            stopListening.run();
        }
    }

    @Override
    public boolean isRunning() {
        synchronized (writing) {
            return worker != null;
        }
    }

    /** Reads all facts in the background, unless that is under way. What is in memory serves until then. */
    void reread() {
        synchronized (writing) {
            if (worker != null && missed == null) {
                load();
            }
        }
    }

    /** Compares the counts of what is in memory with those of Neo4j, and reads all again when they stay different. */
    void check() {
        changes.follow();
        MemoryGraph before = graph;
        if (before == null) {
            return;
        }
        boolean differs = check.differs(before);
        changes.follow();
        // With a write between the two there is nothing to compare.
        if (graph == before && check.isDue(differs, lastLoad)) {
            LOG.info("Neo4j counts other facts than are in memory, all facts are read again");
            reread();
        }
    }

    /** Called by whoever writes. */
    private void load() {
        missed = new PendingChanges();
        work(this::tryToLoad, Duration.ZERO);
    }

    private void tryToLoad() {
        PendingChanges since = new PendingChanges();
        synchronized (writing) {
            if (missed == null) {
                return;
            }
            missed = since;
        }
        try {
            long begun = System.nanoTime();
            listen();
            MemoryGraph read = GraphBuilder.build(reader.scan(), newDetails(), () -> isWanted(since));
            if (publish(read, since)) {
                lastLoad = Duration.ofNanos(System.nanoTime() - begun);
                LOG.info(
                        "{} entities and {} facts are in memory, read in {} ms",
                        read.entities().present(),
                        read.census().facts(),
                        lastLoad.toMillis());
                return;
            }
        } catch (CancellationException spoilt) {
            LOG.debug("So much has changed that the facts are read again", spoilt);
        } catch (RuntimeException failure) {
            LOG.warn("The facts could not be read into memory and are read again: {}", String.valueOf(failure));
        }
        synchronized (writing) {
            if (missed == since) {
                work(this::tryToLoad, RETRY_EVERY);
            }
        }
    }

    /** {@return room for details} Where not every change is heard of, they are left to Neo4j, which knows them as they are. */
    private DetailTable newDetails() {
        return new DetailTable(changes.hearsAll() ? settings.detailBytes() : 0);
    }

    /** Makes sure that changes are heard of before facts are read. */
    private void listen() {
        synchronized (writing) {
            if (listening != null) {
                return;
            }
        }
        Runnable stopListening = changes.listen(this::update);
        synchronized (writing) {
            if (worker != null && listening == null) {
                listening = stopListening;
                return;
            }
        }
        stopListening.run();
    }

    private boolean isWanted(PendingChanges since) {
        synchronized (writing) {
            return missed == since && !since.everything();
        }
    }

    /** {@return whether the graph that was read is the current one now, with all that was touched meanwhile} */
    private boolean publish(MemoryGraph read, PendingChanges since) {
        MemoryGraph current = read;
        for (int i = 0; i < CATCHING_UP; i++) {
            Touched touched;
            synchronized (writing) {
                touched = since.take();
            }
            if (touched.everything()) {
                return false;
            }
            current = updated(current, touched);
        }
        synchronized (writing) {
            if (missed != since || since.everything()) {
                return false;
            }
            graph = updated(current, since.take());
            missed = null;
            work(this::tryToLoadDetails, Duration.ZERO);
            return true;
        }
    }

    private void tryToLoadDetails() {
        try {
            loadDetails();
        } catch (RuntimeException failure) {
            LOG.debug("Neo4j does not answer, the rest of the details is read later", failure);
            synchronized (writing) {
                work(this::tryToLoadDetails, RETRY_EVERY);
            }
        }
    }

    /** Reads what answers show of the facts in memory, as far as there is room for it. Neo4j is asked until then. */
    private void loadDetails() {
        MemoryGraph read = graph;
        if (read == null || !read.details().hasRoom()) {
            return;
        }
        long begun = System.nanoTime();
        var load = new DetailLoad(read);
        while (load.hasNext() && read.details().hasRoom()) {
            Int2ObjectMap<FactDetails> batch = reader.read(UPDATE_LIMIT, load::next);
            synchronized (writing) {
                MemoryGraph current = graph;
                if (current == null || current.details() != read.details()) {
                    return;
                }
                batch.forEach(read.details()::add);
            }
        }
        LOG.info(
                "What answers show of {} of {} facts is in memory, too: {} MB outside the heap, read in {} ms",
                read.details().size(),
                read.census().facts(),
                read.details().bytes() >> 20,
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    private void update(Touched touched) {
        synchronized (writing) {
            if (missed != null) {
                missed.add(touched);
            }
            MemoryGraph current = graph;
            if (current == null) {
                return;
            }
            try {
                graph = touched.everything() ? null : updated(current, touched);
            } catch (RuntimeException failure) {
                LOG.warn("A change could not be followed, all facts are read again: {}", String.valueOf(failure));
                graph = null;
            }
            foldOrLoad();
        }
    }

    private MemoryGraph updated(MemoryGraph old, Touched touched) {
        return touched.nothing() ? old : reader.read(UPDATE_LIMIT, reading -> GraphUpdate.of(old, touched, reading));
    }

    /** Called by whoever writes. */
    private void foldOrLoad() {
        MemoryGraph current = graph;
        if (missed == null && (current == null || current.wasteful())) {
            load();
        } else if (current != null && current.foldable() && !folding) {
            folding = true;
            work(this::fold, Duration.ZERO);
        }
    }

    /** Puts changed rows among the others. */
    private void fold() {
        MemoryGraph before = graph;
        MemoryGraph folded = before == null ? null : before.folded();
        synchronized (writing) {
            MemoryGraph current = graph;
            // A graph that was read anew meanwhile has other tables.
            if (before != null && folded != null && current != null && current.entities() == before.entities()) {
                graph = current.on(folded, before);
            }
            folding = false;
        }
    }

    private void every(Duration period, Runnable task) {
        ScheduledThreadPoolExecutor running = worker;
        if (running != null) {
            running.scheduleWithFixedDelay(
                    () -> tryTo(task), period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void work(Runnable task, Duration after) {
        ScheduledThreadPoolExecutor running = worker;
        if (running != null) {
            running.schedule(() -> tryTo(task), after.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Keeps the worker working. */
    private static void tryTo(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failure) {
            LOG.debug("Neo4j does not answer, it is asked again later", failure);
        }
    }
}
