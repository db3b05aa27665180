package entente.adjacency;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs tasks in the background, one after another. */
final class LongTasks {
    private static final Logger LOG = LoggerFactory.getLogger(LongTasks.class);

    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("adjacency").daemon().factory());

    LongTasks() {
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    void run(Runnable task, Duration after) {
        thread.schedule(() -> tryTo(task), after.toMillis(), TimeUnit.MILLISECONDS);
    }

    void repeat(Runnable task, Duration pause) {
        thread.scheduleWithFixedDelay(() -> tryTo(task), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets the current task finish and drops those that wait. */
    void close() {
        thread.shutdown();
    }

    /** A failure does not end a repetition. */
    private static void tryTo(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failure) {
            LOG.debug("Neo4j does not answer, the task is tried again later", failure);
        }
    }
}
