package entente.adjacency;

import entente.neo4j.Touched;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Publishes changes as {@link FactsChanged}, one after another in the order in which they are added, on a thread of its
 * own. The thread ends when there is nothing to publish for a while.
 */
final class FactsPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(FactsPublisher.class);

    /** When changes with more ids wait, an event for everything replaces them. */
    static final int MOST_WAITING = 100_000;

    private static final int IDLE_SECONDS = 10;

    private final ApplicationEventPublisher publisher;
    private final ThreadPoolExecutor thread;

    /** Also guards what follows, except the number. */
    private final Deque<Touched> waiting = new ArrayDeque<>();

    private int waitingIds;
    private boolean open;

    /** The number of the last event; used by the publishing thread alone. */
    private long number;

    FactsPublisher(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
        this.thread = new ThreadPoolExecutor(
                1,
                1,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("facts-changed").daemon().factory());
        thread.allowCoreThreadTimeOut(true);
    }

    /** Publishes what is added from now on. */
    void open() {
        synchronized (waiting) {
            open = true;
        }
    }

    /** Drops what waits and what is added from now on. Does not wait for a listener that is at work. */
    void close() {
        synchronized (waiting) {
            open = false;
            drop();
        }
    }

    /** Publishes the change later and returns at once. */
    void add(Touched touched) {
        synchronized (waiting) {
            Touched last = waiting.peekLast();
            // A waiting event for everything covers this change too: its listeners look at a later view.
            if (!open || touched.nothing() || last != null && last.everything()) {
                return;
            }
            int ids = ids(touched);
            if (touched.everything() || waitingIds + ids > MOST_WAITING) {
                drop();
                waiting.add(Touched.all());
            } else {
                waiting.add(touched);
                waitingIds += ids;
            }
            thread.execute(this::publishNext);
        }
    }

    private void drop() {
        thread.getQueue().clear();
        waiting.clear();
        waitingIds = 0;
    }

    private void publishNext() {
        Touched next = next();
        if (next == null) {
            return;
        }
        number++;
        try {
            publisher.publishEvent(FactsChanged.of(number, next));
        } catch (RuntimeException | Error failure) {
            LOG.warn("A listener failed on event {} about changed facts; the next events follow", number, failure);
        }
    }

    private @Nullable Touched next() {
        synchronized (waiting) {
            Touched next = waiting.poll();
            if (next != null) {
                waitingIds -= ids(next);
            }
            return next;
        }
    }

    private static int ids(Touched touched) {
        return touched.entities().size() + 2 * touched.pairs().size();
    }
}
