package entente.query;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Where expensive queries wait for their turn, so that the cheap ones, which do not enter it, are still answered. Who
 * comes first goes first. Safe for use by many threads.
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

    /** Leave to do something expensive. Any thread may give it back, and giving it back twice is giving it back once. */
    public interface Pass extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * {@return leave to go on, after a wait where there are others before}
     *
     * @throws Busy when too many wait already, or when the wait takes too long
     */
    public Pass enter() {
        if (!acquire(Duration.ZERO)) {
            await();
        }
        var given = new AtomicBoolean();
        return () -> {
            if (given.compareAndSet(false, true)) {
                free.release();
            }
        };
    }

    private void await() {
        try {
            if (waiting.incrementAndGet() > queue) {
                throw new Busy("%d queries wait already (entente.query.queue); come back in a moment".formatted(queue));
            }
            if (!acquire(patience)) {
                throw new Busy("The queries before this one took longer than %d ms (entente.query.wait)"
                        .formatted(patience.toMillis()));
            }
        } finally {
            waiting.decrementAndGet();
        }
    }

    private boolean acquire(Duration limit) {
        try {
            // Without a time a semaphore would let in whoever comes past those who wait.
            return free.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Busy("The service stops");
        }
    }
}
