package entente.neo4j.server;

import entente.neo4j.StoreFull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * Keeps the embedded store off a full disk: Neo4j stops a whole database when it cannot append to its transaction log,
 * so a write is refused while there is still room.
 *
 * @param directory that of the embedded store, null when the store is not ours
 */
public record DiskSpace(@Nullable Path directory, DataSize keepFree) {
    /** Refuses when there is too little. */
    public void require() {
        if (directory == null) {
            return;
        }
        long free = freeOrFail(directory);
        if (free < keepFree.toBytes()) {
            throw new StoreFull(("The disk of %s has %d MB left, and writing stops below %d MB: free some, "
                            + "choose another --entente.data, or lower entente.graph.keep-free")
                    .formatted(directory, free >> 20, keepFree.toMegabytes()));
        }
    }

    /** {@return how many bytes this process may still write to the disk of that directory} */
    static long free(Path directory) throws IOException {
        return Files.getFileStore(directory).getUsableSpace();
    }

    private static long freeOrFail(Path directory) {
        try {
            return free(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
