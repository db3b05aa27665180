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
 * Computes one task at a time on a thread of its own, when somebody asks for its result, and keeps the last results. The
 * graph changes with every write: an older result is given with that word, and computed anew. A computation that took
 * long is not begun again at once, so that steady writes keep one core busy for a part of the time only.
 *
 * <p>A kept result holds on to its view of the graph. That costs little, because views share what has not changed, until
 * changed rows are folded in: then up to 20 bytes a fact until it is asked for again.
 */
final class Computations implements AutoCloseable {
    /** Eight results of a million entities are some 100 MB. */
    private static final int MOST_KEPT = 8;

    private static final int MOST_QUEUED = 8;

    /** More callers than this are answered at once, so that none of those who wait takes the place of a cheap query. */
    private static final int MOST_WAITING = 8;

    /** How many times as long as it took a result must have been there before it is computed anew. */
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

    /** What the tasks that wait can go on from; gone when none waits. Of the worker. */
    private @Nullable TieCache ground;

    private record Known<T>(T value, FactGraph graph, Instant asOf, Duration took, long finished) {
        boolean rested() {
            return System.nanoTime() - finished > REST * took.toNanos();
        }

        @SuppressWarnings("ReferenceEquality") // Every write makes another view; comparing them would take seconds.
        Timed<T> at(Optional<FactGraph> now) {
            return new Timed<>(value, asOf, now.orElse(null) != graph);
        }
    }

    private record Run<T>(ComputationProgress progress, CompletableFuture<Known<T>> result) {}

    /**
     * Computes nothing yet.
     *
     * @param graphs gives the graph as it is now, where it is in memory
     * @param limit how long one task may take
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
     * {@return the result; an older one when a new one would take longer than the caller waits}
     *
     * @param deadline until when the caller waits, by {@link System#nanoTime}
     * @throws NotYetComputed when there is none yet
     * @throws NotInMemory when there is none and the graph is not in memory
     * @throws TooManyTasks when there is none and too many others wait
     * @throws entente.query.TooSlow when nothing came of it within the limit
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

    /** Stops what is being computed, and begins nothing more. */
    @Override
    public void close() {
        worker.shutdownNow();
    }

    @SuppressWarnings("unchecked") // A task is kept with a result of its own.
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
            // It stays among those that run, so that somebody hears of it before it is tried again.
            run.result().completeExceptionally(failure);
        } finally {
            if (worker.getQueue().isEmpty()) {
                ground = null;
            }
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private <T> Known<T> compute(Task<T> task, ComputationProgress progress) {
        long begun = System.nanoTime();
        Instant asOf = Instant.now();
        FactGraph graph = graphs.get().orElseThrow(NotInMemory::new);
        if (ground == null || ground.graph() != graph) {
            ground = new TieCache(graph);
        }
        progress.begin();
        T value = task.compute(ground, progress);
        long finished = System.nanoTime();
        return new Known<>(value, graph, asOf, Duration.ofNanos(finished - begun), finished);
    }
}
