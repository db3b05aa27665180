package entente.neo4j.server;

import entente.neo4j.GraphSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.util.unit.DataSize;

/**
 * A Neo4j within this process, with a Bolt port on 127.0.0.1 for ourselves and for an analyst's own client.
 *
 * @param port where Bolt listens
 * @param password that of the user {@code neo4j}
 * @param address the file that tells an analyst where Bolt listens
 * @param lock keeps the directory ours until the server has stopped
 * @param commits hears of every transaction
 */
public record EmbeddedServer(
        DatabaseManagementService service,
        int port,
        String password,
        Path address,
        StoreLock lock,
        CommitListener commits)
        implements AutoCloseable {
    /** With less Neo4j cannot lay out a log file, and then it neither starts nor says why. */
    private static final DataSize NEEDED = DataSize.ofMegabytes(48);

    /** {@return a server on the store of these settings, which is made if it is not there} */
    public static EmbeddedServer start(GraphSettings settings) {
        Path directory = settings.directory();
        StoreLock lock = take(directory);
        try {
            return start(directory, settings.graph(), lock);
        } catch (IOException | RuntimeException failure) {
            closeQuietly(lock);
            throw notOpened(directory, failure);
        }
    }

    /** {@return where Bolt listens} */
    public String uri() {
        return "bolt://127.0.0.1:" + port;
    }

    /** {@return the database that holds the graph} */
    public GraphDatabaseService database() {
        return service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    /** {@return whether the graph is as a first start leaves it: nothing but marks} */
    public boolean holdsNothing() {
        return database(service)
                .executeTransactionally(
                        "MATCH (n) WHERE NOT n:Mark|Change RETURN n LIMIT 1", Map.of(), found -> !found.hasNext());
    }

    @Override
    public void close() {
        closeQuietly(stop());
    }

    /** {@return the lock of the directory, still held, after the server has stopped} The caller closes it. */
    public StoreLock stop() {
        service.shutdown();
        try {
            Files.deleteIfExists(address);
        } catch (IOException left) {
            // A stale address misleads nobody for long: the next start writes it anew.
        }
        return lock;
    }

    private static EmbeddedServer start(Path directory, GraphSettings.Tuning tuning, StoreLock lock)
            throws IOException {
        Path home = directory.resolve("neo4j");
        var file = new PasswordFile(directory.resolve("password.txt"));
        if (InitialPassword.counts(home)) {
            if (file.find().isEmpty()) {
                file.store(PasswordFile.generate());
            }
            InitialPassword.set(home, file.find().orElseThrow());
        }
        DatabaseManagementService service = open(home, tuning);
        try {
            var commits = new CommitListener();
            service.registerTransactionEventListener(GraphDatabaseSettings.DEFAULT_DATABASE_NAME, commits);
            int port = database(service)
                    .getDependencyResolver()
                    .resolveDependency(ConnectorPortRegister.class)
                    .getLocalAddress(ConnectorType.BOLT)
                    .getPort();
            Path address = directory.resolve("bolt.txt");
            var server = new EmbeddedServer(service, port, password(service, file), address, lock, commits);
            Files.writeString(address, server.uri() + System.lineSeparator());
            return server;
        } catch (IOException | RuntimeException failure) {
            service.shutdown();
            throw failure;
        }
    }

    private static DatabaseManagementService open(Path home, GraphSettings.Tuning tuning) {
        return new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", tuning.boltPort()))
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                // Netty waits this long, twice, for late work, when no client is left that could send any.
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(100))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
                .setConfig(
                        GraphDatabaseSettings.pagecache_memory,
                        tuning.pageCache().toBytes())
                .setConfig(
                        GraphDatabaseSettings.memory_transaction_max_size,
                        tuning.transactionMemory().toBytes())
                // Log files are laid out in full when they are begun, and go with the checkpoint after them.
                .setConfig(GraphDatabaseSettings.check_point_interval_time, Duration.ofMinutes(3))
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(16))
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "keep_none")
                .build();
    }

    /** A database that fails to start does not stop its server: it is only found out when it is asked for. */
    private static GraphDatabaseAPI database(DatabaseManagementService service) {
        var database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        DatabaseStateService<?> states = database.getDependencyResolver().resolveDependency(DatabaseStateService.class);
        Optional<Throwable> failure = states.causeOfFailure(database.databaseId());
        if (failure.isPresent() || !database.isAvailable(Duration.ofMinutes(1).toMillis())) {
            throw new IllegalStateException("The database does not start", failure.orElse(null));
        }
        return database;
    }

    /**
     * {@return the stored password, or a new one when it was lost} The server learns a new one before the file does: a
     * crash between the two only means yet another.
     */
    private static String password(DatabaseManagementService service, PasswordFile file) throws IOException {
        Optional<String> stored = file.find();
        if (stored.isPresent()) {
            return stored.get();
        }
        String password = PasswordFile.generate();
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
        file.store(password);
        return password;
    }

    /** {@return the lock of that directory, which is made if it is not there} */
    public static StoreLock take(Path directory) {
        try {
            if (!Files.isDirectory(directory)) {
                Files.createDirectories(directory, PasswordFile.ownerOnly("rwx------"));
            }
            long free = DiskSpace.free(directory);
            if (free < NEEDED.toBytes()) {
                throw new IOException("its disk has %d MB left".formatted(free >> 20));
            }
            return StoreLock.take(directory);
        } catch (IOException failure) {
            throw new StoreNotOpened(
                    "store-not-writable",
                    "The directory %s cannot be written (%s)".formatted(directory, failure),
                    "give it room and make it writable for this user, or choose another --entente.data",
                    failure);
        }
    }

    public static void closeQuietly(StoreLock lock) {
        try {
            lock.close();
        } catch (IOException stillLocked) {
            // The failure that comes next matters more, and the end of the process frees the lock.
        }
    }

    private static StoreNotOpened notOpened(Path directory, Exception failure) {
        Throwable root = Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .reduce(failure, (outer, inner) -> inner);
        return new StoreNotOpened(
                "store-not-opened",
                "Neo4j cannot open the store in %s (%s)".formatted(directory, root.getMessage()),
                "a newer version of Entente may have written it, then use that; otherwise %s tells more"
                        .formatted(directory.resolve("neo4j/logs/debug.log")),
                failure);
    }
}
