package entente.query;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Limits the number of concurrent expensive queries, so that cheap ones, which need no permit, are still answered.
 * First come, first served. Safe for use by many threads.
 */
@Component
@EnableConfigurationProperties(QuerySettings.class)
public class ConcurrencyLimit {
    private final Semaphore free;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int queue;
    private final Duration patience;

    ConcurrencyLimit(QuerySettings settings) {
        this.free = new Semaphore(settings.permits(), true);
        this.queue = settings.queue();
        this.patience = settings.patience();
    }

    /** A permit for one expensive query. Any thread can release it. Releasing it twice has no effect. */
    public interface Permit extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * {@return a permit, after waiting for earlier callers}
     *
     * @throws Busy if too many callers are already waiting, or if the wait takes too long
     */
    public Permit acquire() {
        if (!tryAcquire(Duration.ZERO)) {
            await();
        }
        var released = new AtomicBoolean();
        return () -> {
            if (released.compareAndSet(false, true)) {
                free.release();
            }
        };
    }

    private void await() {
        try {
            if (waiting.incrementAndGet() > queue) {
                throw new Busy(
                        "%d queries are already waiting (entente.query.queue); try again later".formatted(queue));
            }
            if (!tryAcquire(patience)) {
                throw new Busy("The queries before this one took longer than %d ms (entente.query.wait)"
                        .formatted(patience.toMillis()));
            }
        } finally {
            waiting.decrementAndGet();
        }
    }

    private boolean tryAcquire(Duration timeout) {
        try {
            // Without a timeout, tryAcquire ignores the fairness of the semaphore.
            return free.tryAcquire(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Busy("The service is shutting down");
        }
    }
}
