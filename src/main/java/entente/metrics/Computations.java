package entente.metrics;

import entente.adjacency.FactGraph;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks on demand, one at a time on a background thread, and caches the last results. The graph changes with every
 * write: a cached result of an older graph is returned as stale, and recomputed. A recomputation waits for a multiple
 * of the time that the last one took, so that steady writes do not keep a core busy all the time.
 *
 * <p>A cached result keeps its view of the graph in memory. Views share unchanged rows, so this costs little until
 * changed rows are merged; from then on it costs up to 20 bytes per fact until the result is requested again.
 */
final class Computations implements AutoCloseable {
    /** Eight results for a million entities take about 100 MB. */
    private static final int MOST_KEPT = 8;

    private static final int MOST_QUEUED = 8;

    /** Further callers do not wait, so that waiting callers do not block the request threads of cheap queries. */
    private static final int MOST_WAITING = 8;

    /** The minimum age of a result before it is recomputed, as a multiple of the time that it took. */
    private static final int REST = 4;

    private final Supplier<Optional<FactGraph>> graphs;
    private final Duration limit;
    private final ThreadPoolExecutor worker;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private final Map<Task<?>, Run<?>> running = new HashMap<>();
    private final Map<Task<?>, Known<?>> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Task<?>, Known<?>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** Ties shared by the queued tasks; null when the queue is empty. Used by the worker thread only. */
    private @Nullable TieCache cache;

    private record Known<T>(T value, FactGraph graph, Instant asOf, Duration took, long finished) {
        boolean rested() {
            return System.nanoTime() - finished > REST * took.toNanos();
        }

        @SuppressWarnings("ReferenceEquality") // Every write creates a new view; comparing contents would take seconds.
        Timed<T> at(Optional<FactGraph> now) {
            return new Timed<>(value, asOf, now.orElse(null) != graph);
        }
    }

    private record Run<T>(ComputationProgress progress, CompletableFuture<Known<T>> result) {}

    /**
     * Starts empty.
     *
     * @param graphs supplies the current graph, if it is in memory
     * @param limit the time limit of one task
     */
    Computations(Supplier<Optional<FactGraph>> graphs, Duration limit) {
        this.graphs = graphs;
        this.limit = limit;
        this.worker = new ThreadPoolExecutor(
                1,
                1,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(MOST_QUEUED),
                Thread.ofPlatform()
                        .name("metrics")
                        .daemon()
                        .priority(Thread.MIN_PRIORITY)
                        .factory());
        worker.allowCoreThreadTimeOut(true);
    }

    /**
     * {@return the result; a stale one if a new one would take longer than the caller waits}
     *
     * @param deadline the time until which the caller waits, by {@link System#nanoTime}
     * @throws NotYetComputed if there is none yet
     * @throws NotInMemory if there is none and the graph is not in memory
     * @throws TooManyTasks if there is none and the queue is full
     * @throws entente.query.TooSlow if the task reached no result within its time limit
     */
    <T> Timed<T> get(Task<T> task, long deadline) {
        Optional<FactGraph> now = graphs.get();
        Known<T> old;
        Run<T> run;
        synchronized (this) {
            old = known(task);
            if (old != null && (!old.at(now).stale() || !old.rested() && !running.containsKey(task))) {
                return old.at(now);
            }
            run = now.isPresent() ? run(task, old) : null;
        }
        if (run == null) {
            if (old == null) {
                throw new NotInMemory();
            }
            return old.at(now);
        }
        Known<T> fresh =
                old == null || old.took().toNanos() < deadline - System.nanoTime() ? await(task, run, deadline) : null;
        if (fresh != null) {
            return fresh.at(graphs.get());
        }
        if (old == null) {
            throw new NotYetComputed(run.progress().done());
        }
        return old.at(now);
    }

    /** Cancels the running task and all queued ones. */
    @Override
    public void close() {
        worker.shutdownNow();
    }

    @SuppressWarnings("unchecked") // The result in the map has the type of its task.
    private <T> @Nullable Known<T> known(Task<T> task) {
        return (Known<T>) known.get(task);
    }

    @SuppressWarnings("unchecked")
    private <T> @Nullable Run<T> run(Task<T> task, @Nullable Known<T> old) {
        Run<T> run = (Run<T>) running.get(task);
        if (run != null) {
            return run;
        }
        Run<T> begun = new Run<>(new ComputationProgress(limit), new CompletableFuture<>());
        try {
            worker.execute(() -> compute(task, begun));
        } catch (RejectedExecutionException full) {
            if (old == null) {
                throw new TooManyTasks(MOST_QUEUED);
            }
            return null;
        }
        running.put(task, begun);
        return begun;
    }

    private <T> @Nullable Known<T> await(Task<T> task, Run<T> run, long deadline) {
        boolean waits = !run.result().isDone();
        if (waits && !waiting.tryAcquire()) {
            return null;
        }
        try {
            return run.result().get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException failure) {
            forget(task, run);
            throw failure.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failure);
        } finally {
            if (waits) {
                waiting.release();
            }
        }
    }

    private synchronized void forget(Task<?> task, Run<?> run) {
        running.remove(task, run);
    }

    private <T> void compute(Task<T> task, Run<T> run) {
        try {
            Known<T> result = compute(task, run.progress());
            synchronized (this) {
                known.put(task, result);
                running.remove(task);
            }
            run.result().complete(result);
        } catch (Throwable failure) {
            // The failed run stays registered, so that one caller gets the failure before the task is retried.
            run.result().completeExceptionally(failure);
        } finally {
            if (worker.getQueue().isEmpty()) {
                cache = null;
            }
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private <T> Known<T> compute(Task<T> task, ComputationProgress progress) {
        long begun = System.nanoTime();
        Instant asOf = Instant.now();
        FactGraph graph = graphs.get().orElseThrow(NotInMemory::new);
        if (cache == null || cache.graph() != graph) {
            cache = new TieCache(graph);
        }
        progress.begin();
        T value = task.compute(cache, progress);
        long finished = System.nanoTime();
        return new Known<>(value, graph, asOf, Duration.ofNanos(finished - begun), finished);
    }
}
