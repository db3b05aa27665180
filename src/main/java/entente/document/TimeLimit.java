package entente.document;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs work on a separate thread with a time limit and a defined stack size. Work that takes too long is abandoned. */
class TimeLimit {
    /** Stack size for recursive parsers. Memory is allocated only when used. */
    private static final long STACK_BYTES = 16L << 20;

    private final Duration limit;

    TimeLimit(Duration limit) {
        this.limit = limit;
    }

    /** Runs the work and returns its result. */
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
                    "too-slow-to-read", "Reading the source took longer than %s".formatted(text(limit)));
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

    private static String text(Duration limit) {
        return limit.toSecondsPart() == 0 && limit.toMillis() < 1000
                ? limit.toMillis() + " ms"
                : limit.toMillis() / 1000.0 + " s";
    }
}
