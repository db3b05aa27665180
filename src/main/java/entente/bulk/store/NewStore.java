package entente.bulk.store;

import entente.bulk.row.ImportProgress;
import entente.bulk.row.ImportSource;
import entente.neo4j.CypherFile;
import entente.neo4j.GraphSettings;
import entente.neo4j.Schema;
import entente.neo4j.StoreFull;
import entente.neo4j.server.DiskSpace;
import entente.neo4j.server.EmbeddedServer;
import entente.neo4j.server.StoreLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * A store that is built in bulk beside the empty one of a data directory, and takes its place when it is whole. It is
 * built in stages, each done once: whoever is cut short goes on with the stage that was under way, and until the last
 * the graph stays as it was. The data directory is locked meanwhile.
 */
public final class NewStore implements AutoCloseable {
    private static final Duration INDEXES_WITHIN = Duration.ofHours(12);
    /** How much larger the store gets than the tables, with its indexes and what is needed meanwhile. */
    private static final int GROWTH = 6;

    private final Path data;
    private final GraphSettings.Tuning tuning;
    private final StoreLock lock;

    /**
     * Makes a store in the directory of these settings.
     *
     * @param lock that of the data directory
     */
    NewStore(GraphSettings settings, StoreLock lock) {
        this.data = settings.directory();
        this.tuning = settings.graph();
        this.lock = lock;
    }

    /**
     * Writes the files of the store anew, whatever is there.
     *
     * @throws StoreFull when the disk has no room for them
     */
    public void write(ImportSource source, ImportProgress progress) throws IOException {
        FileSystemUtils.deleteRecursively(home());
        long needed = GROWTH * source.bytes() + tuning.keepFree().toBytes();
        new DiskSpace(data, DataSize.ofBytes(needed)).require();
        progress.begin("Writing", 100, "%");
        new BulkLoad(home()).write(source, progress);
    }

    /** Makes the indexes and constraints that every graph has, and the user that opens it. */
    public void index(ImportProgress progress) throws IOException {
        progress.begin("Indexing", 1, "stage");
        if (Files.exists(password())) {
            Files.copy(password(), workshop().resolve("password.txt"), StandardCopyOption.REPLACE_EXISTING);
        }
        var settings = new GraphSettings(workshop().toString(), tuning);
        try (EmbeddedServer server = EmbeddedServer.start(settings);
                Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.basic("neo4j", server.password()));
                Session session = driver.session()) {
            Schema.apply(session, INDEXES_WITHIN);
            // A table without relations makes no document, and a graph without documents would get the samples.
            session.run(CypherFile.get("ingest/set-mark").text(), Map.of("id", "first-time/samples"))
                    .consume();
        }
        progress.reach(1);
    }

    /** Puts the new store in the place of the empty one. */
    public void install() throws IOException {
        if (Files.exists(home())) {
            if (!Files.exists(password())) {
                Files.move(workshop().resolve("password.txt"), password(), StandardCopyOption.ATOMIC_MOVE);
            }
            Path empty = data.resolve("neo4j");
            Path old = workshop().resolve("old");
            if (Files.exists(empty)) {
                FileSystemUtils.deleteRecursively(old);
                Files.move(empty, old, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(home(), empty, StandardCopyOption.ATOMIC_MOVE);
        }
        FileSystemUtils.deleteRecursively(workshop());
    }

    @Override
    public void close() {
        EmbeddedServer.closeQuietly(lock);
    }

    static Path workshop(Path data) {
        return data.resolve("import");
    }

    private Path workshop() {
        return workshop(data);
    }

    private Path home() {
        return workshop().resolve("neo4j");
    }

    private Path password() {
        return data.resolve("password.txt");
    }
}
