package entente.neo4j.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Holds a data directory for one process. Neo4j has a lock too, but finds out only after seconds of starting. The
 * system lets go of it however the process ends.
 */
public record StoreLock(FileChannel channel) implements AutoCloseable {
    /** {@return the lock of that directory} */
    static StoreLock take(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new StoreNotOpened(
                    "store-in-use",
                    "The store in %s is in use".formatted(directory),
                    "send to the running service with --url, or choose another --entente.data",
                    null);
        }
        return new StoreLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }
}
