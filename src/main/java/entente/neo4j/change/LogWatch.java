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
 * Follows the log of changes that every service appends to in the transaction of each write. The numbers of the log have
 * no gaps and are committed in their order, so a number that is missing has been taken out since: then all must be read
 * again. It asks Neo4j only while somebody listens.
 */
final class LogWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LogWatch.class);

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** How many changes are read at once. */
    private static final int BATCH = 500;

    /** A reader can pass the place of a number just before it is there, and then see the next one. */
    private static final int TRIES = 3;

    private final Neo4jReader reader;
    private final Duration every;
    private final List<Consumer<Touched>> listeners = new ArrayList<>();
    private @Nullable Position position;
    private @Nullable ScheduledExecutorService asking;

    /**
     * How far the log has been followed.
     *
     * @param log the name of this log; another one begins when somebody deletes it. Null before the first write.
     */
    private record Position(@Nullable String log, long number) {
        boolean isBefore(Position end) {
            return (log == null || log.equals(end.log())) && number <= end.number();
        }
    }

    /** What the log holds behind a position. */
    private record Found(Position end, List<Row> changes) {}

    LogWatch(Neo4jReader reader, Duration every) {
        this.reader = reader;
        this.every = every;
    }

    /** Tells the listener of whatever the log is given from now on. */
    synchronized void add(Consumer<Touched> listener) {
        if (position == null) {
            position = read(Long.MAX_VALUE).end();
        }
        listeners.add(listener);
        if (asking == null) {
            asking = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("change-log").daemon().factory());
            asking.scheduleWithFixedDelay(this::follow, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    synchronized void remove(Consumer<Touched> listener) {
        listeners.remove(listener);
        if (listeners.isEmpty()) {
            close();
        }
    }

    /** Tells of all that the log holds by now. Where Neo4j does not answer, the next time will do. */
    synchronized void follow() {
        try {
            int tries = TRIES;
            while (position != null) {
                Position from = position;
                Found found = read(from.number());
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
                    LOG.info("The log of changes does not go on after number {}, all is read again", from.number());
                    position = found.end();
                    tell(Touched.all());
                    return;
                }
            }
        } catch (RuntimeException failure) {
            LOG.debug("The log of changes cannot be read now", failure);
        }
    }

    @Override
    public synchronized void close() {
        ScheduledExecutorService running = asking;
        if (running != null) {
            running.shutdown();
        }
        asking = null;
        position = null;
    }

    /** {@return how far what was found leads without a gap} All of that is told. */
    private Position advance(Position from, Found found) {
        long number = from.number();
        for (Row change : found.changes()) {
            if (change.number("number") != number + 1) {
                break;
            }
            tell(Touched.logged(change));
            number++;
        }
        return new Position(found.end().log(), number);
    }

    private void tell(Touched touched) {
        if (!touched.nothing()) {
            listeners.forEach(listener -> listener.accept(touched));
        }
    }

    private Found read(long after) {
        Row row = reader.read(
                LIMIT,
                reading -> reading.find("list-changes", parameters("after", after, "limit", BATCH))
                        .orElseThrow());
        return new Found(new Position(row.textOrNull("log"), row.number("number")), row.rows("changes"));
    }
}
