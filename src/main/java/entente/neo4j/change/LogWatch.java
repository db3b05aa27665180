package entente.neo4j.change;

import static entente.neo4j.read.ReadTransaction.parameters;

import entente.neo4j.Row;
import entente.neo4j.Touched;
import entente.neo4j.read.Neo4jReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the log of changes that every service appends to in the transaction of each write. The numbers in the log
 * have no gaps and are committed in order. A missing number has therefore been deleted, and everything must be read
 * again. Polls Neo4j only while there are listeners.
 */
final class LogWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LogWatch.class);

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** The number of changes per read. */
    private static final int BATCH = 500;

    /**
     * A read can miss a number that is committed during the scan and still see the next one, so a gap is checked again.
     */
    private static final int TRIES = 3;

    private final Neo4jReader reader;
    private final Duration every;
    private final List<Consumer<Touched>> listeners = new ArrayList<>();
    private @Nullable Position position;
    private @Nullable ScheduledExecutorService poller;

    /**
     * A position in the log.
     *
     * @param log the name of the log, null before the first write; a deleted log is replaced by one with another name
     */
    private record Position(@Nullable String log, long number) {
        boolean isBefore(Position end) {
            return (log == null || log.equals(end.log())) && number <= end.number();
        }
    }

    /** The changes after a position. */
    private record Batch(Position end, List<Row> changes) {}

    LogWatch(Neo4jReader reader, Duration every) {
        this.reader = reader;
        this.every = every;
    }

    /** Calls the listener for all changes from now on. */
    synchronized void add(Consumer<Touched> listener) {
        if (position == null) {
            position = read(Long.MAX_VALUE).end();
        }
        listeners.add(listener);
        if (poller == null) {
            poller = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("change-log").daemon().factory());
            poller.scheduleWithFixedDelay(this::follow, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    synchronized void remove(Consumer<Touched> listener) {
        listeners.remove(listener);
        if (listeners.isEmpty()) {
            close();
        }
    }

    /** Announces all new changes in the log. If Neo4j does not answer, the next call catches up. */
    synchronized void follow() {
        try {
            int tries = TRIES;
            while (position != null) {
                Position from = position;
                Batch found = read(from.number());
                if (from.isBefore(found.end())) {
                    Position to = advance(from, found);
                    position = to;
                    if (to.number() >= found.end().number()) {
                        return;
                    }
                    tries = to.number() > from.number() ? TRIES : tries - 1;
                } else {
                    tries = 0;
                }
                if (tries == 0) {
                    LOG.info("The change log has a gap after number {}; transaction everything again", from.number());
                    position = found.end();
                    announce(Touched.all());
                    return;
                }
            }
        } catch (RuntimeException failure) {
            LOG.debug("Cannot read the change log now", failure);
        }
    }

    @Override
    public synchronized void close() {
        ScheduledExecutorService running = poller;
        if (running != null) {
            running.shutdown();
        }
        poller = null;
        position = null;
    }

    /** {@return the position of the last change before a gap} Announces all changes up to it. */
    private Position advance(Position from, Batch found) {
        long number = from.number();
        for (Row change : found.changes()) {
            if (change.number("number") != number + 1) {
                break;
            }
            announce(Touched.logged(change));
            number++;
        }
        return new Position(found.end().log(), number);
    }

    private void announce(Touched touched) {
        if (!touched.nothing()) {
            listeners.forEach(listener -> listener.accept(touched));
        }
    }

    private Batch read(long after) {
        Row row = reader.read(
                LIMIT,
                transaction -> transaction
                        .find("list-changes", parameters("after", after, "limit", BATCH))
                        .orElseThrow());
        return new Batch(new Position(row.textOrNull("log"), row.number("number")), row.rows("changes"));
    }
}
