package entente.document;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs work on a thread of its own, so that it can be left behind when it takes too long, and has a known stack. */
class TimeLimit {
    /** Enough for parsers that descend with the nesting of their input; the memory is taken only as it is used. */
    private static final long STACK_BYTES = 16L << 20;

    private final Duration limit;

    TimeLimit(Duration limit) {
        this.limit = limit;
    }

    /** {@return the work's result} */
    <T> T run(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = Thread.ofPlatform()
                .name("reading")
                .daemon()
                .stackSize(STACK_BYTES)
                .unstarted(task);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            thread.interrupt();
            throw new UnreadableSource(
                    "too-slow-to-read", "Reading the source took longer than %s".formatted(inWords(limit)));
        } catch (InterruptedException stop) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Reading the source was interrupted", stop);
        } catch (ExecutionException failed) {
            throw unchecked(Objects.requireNonNullElse(failed.getCause(), failed));
        }
    }

    private static RuntimeException unchecked(Throwable cause) {
        return switch (cause) {
            case StackOverflowError tooDeep ->
                new UnreadableSource("too-deeply-nested", "The source is nested too deeply to be read");
            case Error broken -> throw broken;
            case RuntimeException fault -> fault;
            default -> new IllegalStateException("Reading the source failed", cause);
        };
    }

    private static String inWords(Duration limit) {
        return limit.toSecondsPart() == 0 && limit.toMillis() < 1000
                ? limit.toMillis() + " ms"
                : limit.toMillis() / 1000.0 + " s";
    }
}
