package entente.adjacency;

import entente.neo4j.Touched;
import entente.neo4j.change.GraphChanges;
import entente.neo4j.read.FactDetails;
import entente.neo4j.read.Neo4jReader;
import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The facts for searches. They are in memory once they have been read, and current with every write that
 * {@link GraphChanges} reports; until then, or always with {@code entente.query.adjacency=off}, a search reads what it
 * needs from Neo4j. Searches never wait for writes: each looks at a view that does not change. Writes take turns. One
 * thread does all long work, one task after another. What has changed is published as {@link FactsChanged}.
 */
@Component
@EnableConfigurationProperties({AdjacencySettings.class, CheckSettings.class})
public class Adjacency implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Adjacency.class);

    private static final Duration RETRY_EVERY = Duration.ofSeconds(3);
    private static final Duration UPDATE_LIMIT = Duration.ofSeconds(60);

    /** How many times a load takes up the changes made meanwhile before writers wait for the rest. */
    private static final int CATCHING_UP = 5;

    private final Neo4jReader reader;
    private final GraphChanges changes;
    private final AdjacencySettings settings;
    private final CountCheck check;
    private final Duration checkEvery;
    private final Duration rereadEvery;
    private final FactsPublisher events;

    /** Guards the fields that follow; a thread holds it to change them. */
    private final Object writing = new Object();

    /** What changes while all facts are read or wait to be read; null otherwise. */
    private @Nullable PendingChanges missed;

    private @Nullable LongTasks worker;
    private @Nullable Runnable listening;
    private boolean folding;

    private volatile @Nullable MemoryGraph graph;
    private volatile Duration lastLoad = Duration.ZERO;

    Adjacency(
            Neo4jReader reader,
            GraphChanges changes,
            AdjacencySettings settings,
            CheckSettings checks,
            ApplicationEventPublisher publisher) {
        this.reader = reader;
        this.changes = changes;
        this.settings = settings;
        this.check = new CountCheck(reader);
        this.checkEvery = checks.countEvery();
        this.rereadEvery = checks.rereadEvery();
        this.events = new FactsPublisher(publisher);
    }

    /**
     * {@return the result of the search}
     *
     * @param limit how long the search may wait for Neo4j when the facts are not in memory
     * @throws entente.neo4j.OutOfTime when the search waits longer
     * @throws entente.neo4j.GraphUnavailable when the search needs Neo4j and Neo4j does not answer
     */
    public <T> T search(Duration limit, Function<FactGraph, T> search) {
        FactGraph current = graph;
        return current != null
                ? search.apply(current)
                : reader.read(limit, reading -> search.apply(new GraphOnDemand(reading)));
    }

    /** {@return the current view of all facts, if they are in memory} Each write makes another view. */
    public Optional<FactGraph> snapshot() {
        return Optional.ofNullable(graph);
    }

    /** {@return whether the facts are in memory} */
    public boolean inMemory() {
        return graph != null;
    }

    /** {@return whether the facts are being read into memory, and are not there yet} */
    public boolean isLoading() {
        return settings.adjacency() && isRunning() && graph == null;
    }

    /** {@return the facts in memory, or null when they are not in memory} */
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
            if (worker != null) {
                return;
            }
            worker = new LongTasks();
            events.open();
            if (!settings.adjacency()) {
                work(this::tryToListen, Duration.ZERO);
                return;
            }
            load();
            if (!changes.seesAllWrites()) {
                worker.repeat(this::check, checkEvery);
                worker.repeat(this::reread, rereadEvery);
            }
        }
    }

    @Override
    public void stop() {
        Runnable stopListening;
        synchronized (writing) {
            if (worker != null) {
                worker.close();
            }
            stopListening = listening;
            worker = null;
            listening = null;
            missed = null;
            graph = null;
            folding = false;
            events.close();
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

    /** Reads all facts in the background, unless that is under way. Searches use the current view until then. */
    void reread() {
        synchronized (writing) {
            if (worker != null && missed == null) {
                load();
            }
        }
    }

    /** Compares the counts in memory with those of Neo4j, and reads all facts again when they stay different. */
    void check() {
        changes.follow();
        MemoryGraph before = graph;
        if (before == null) {
            return;
        }
        boolean differs = check.differs(before);
        changes.follow();
        // After a write in between, the two counts cannot be compared.
        if (graph == before && check.isDue(differs, lastLoad)) {
            LOG.info("Neo4j and memory count different facts, all facts are read again");
            reread();
        }
    }

    /** The caller holds {@link #writing}. */
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
            if (show(read, since)) {
                lastLoad = Duration.ofNanos(System.nanoTime() - begun);
                LOG.info(
                        "{} entities and {} facts are in memory, read in {} ms",
                        read.entities().present(),
                        read.census().facts(),
                        lastLoad.toMillis());
                return;
            }
        } catch (CancellationException outdated) {
            LOG.debug("The facts are read again because too much has changed", outdated);
        } catch (RuntimeException failure) {
            LOG.warn("Could not read the facts into memory, they are read again: {}", String.valueOf(failure));
        }
        synchronized (writing) {
            if (missed == since) {
                work(this::tryToLoad, RETRY_EVERY);
            }
        }
    }

    /** Follows changes only to publish them, while the facts stay in Neo4j. */
    private void tryToListen() {
        try {
            listen();
            events.add(Touched.all());
        } catch (RuntimeException failure) {
            LOG.debug("Neo4j does not answer, changes are followed later", failure);
            synchronized (writing) {
                work(this::tryToListen, RETRY_EVERY);
            }
        }
    }

    /** {@return an empty table} Where some changes are not reported it has no room, and details are read from Neo4j. */
    private DetailTable newDetails() {
        return new DetailTable(changes.seesAllWrites() ? settings.detailBytes() : 0);
    }

    /** Follows changes, which must begin before facts are read. */
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

    /** {@return whether the graph that was read is now the current view, with all changes made meanwhile} */
    private boolean show(MemoryGraph read, PendingChanges since) {
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
            // Where every change is reported, the changes of a view that stayed current have been published.
            boolean unpublished = graph == null || !changes.seesAllWrites();
            graph = updated(current, since.take());
            missed = null;
            if (unpublished) {
                events.add(Touched.all());
            }
            work(this::tryToLoadDetails, Duration.ZERO);
            return true;
        }
    }

    private void tryToLoadDetails() {
        try {
            loadDetails();
        } catch (RuntimeException failure) {
            LOG.debug("Neo4j does not answer, the remaining details are read later", failure);
            synchronized (writing) {
                work(this::tryToLoadDetails, RETRY_EVERY);
            }
        }
    }

    /** Reads what answers show of the facts, as far as there is room. Answers read it from Neo4j until then. */
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
                // When the facts are being read, their first view shows this change and is published.
                if (!settings.adjacency()) {
                    events.add(touched);
                }
                return;
            }
            graph = tryToUpdate(current, touched);
            if (graph != null) {
                events.add(touched);
            }
            foldOrLoad();
        }
    }

    /** {@return the view with the change, or null when all facts must be read again} */
    private @Nullable MemoryGraph tryToUpdate(MemoryGraph current, Touched touched) {
        if (touched.everything()) {
            return null;
        }
        try {
            return updated(current, touched);
        } catch (RuntimeException failure) {
            LOG.warn("Could not follow a change, all facts are read again: {}", String.valueOf(failure));
            return null;
        }
    }

    private MemoryGraph updated(MemoryGraph old, Touched touched) {
        return touched.nothing() ? old : reader.read(UPDATE_LIMIT, reading -> GraphUpdate.of(old, touched, reading));
    }

    /** The caller holds {@link #writing}. */
    private void foldOrLoad() {
        MemoryGraph current = graph;
        if (missed == null && (current == null || current.wasteful())) {
            load();
        } else if (current != null && current.foldable() && !folding) {
            folding = true;
            work(this::fold, Duration.ZERO);
        }
    }

    /** Merges changed rows with the others. */
    private void fold() {
        MemoryGraph before = graph;
        MemoryGraph folded = before == null ? null : before.folded();
        synchronized (writing) {
            MemoryGraph current = graph;
            // A graph that was read meanwhile has other tables.
            if (before != null && folded != null && current != null && current.entities() == before.entities()) {
                graph = current.on(folded, before);
            }
            folding = false;
        }
    }

    private void work(Runnable task, Duration after) {
        LongTasks running = worker;
        if (running != null) {
            running.run(task, after);
        }
    }
}
