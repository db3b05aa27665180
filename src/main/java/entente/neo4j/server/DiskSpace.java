package entente.neo4j.server;

import entente.neo4j.StoreFull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * Protects the embedded store from a full disk. Neo4j stops the whole database if it cannot append to its transaction
 * log, so writes are rejected while there is still some space.
 *
 * @param directory directory of the embedded store; null if Neo4j is external
 */
public record DiskSpace(@Nullable Path directory, DataSize keepFree) {
    /** Throws {@link StoreFull} if there is too little free space. */
    public void require() {
        if (directory == null) {
            return;
        }
        long free = freeOrFail(directory);
        if (free < keepFree.toBytes()) {
            throw new StoreFull(("The disk of %s has %d MB left, and writing stops below %d MB: free some space, "
                            + "choose another --entente.data, or lower entente.graph.keep-free")
                    .formatted(directory, free >> 20, keepFree.toMegabytes()));
        }
    }

    /** {@return the number of bytes that this process can still write to the disk of the directory} */
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
