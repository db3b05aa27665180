package entente.bulk.store;

import entente.bulk.row.ImportProgress;
import entente.bulk.row.ImportSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.neo4j.batchimport.api.BatchImporter;
import org.neo4j.batchimport.api.BatchImporter.HardwareValidation;
import org.neo4j.batchimport.api.IndexConfig;
import org.neo4j.batchimport.api.Monitor;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.common.EmptyDependencyResolver;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.internal.batchimport.DefaultAdditionalIds;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.pagecache.context.CursorContextFactory;
import org.neo4j.io.pagecache.tracing.PageCacheTracer;
import org.neo4j.kernel.DatabaseCreationOptions;
import org.neo4j.kernel.impl.index.schema.DefaultIndexProvidersAccess;
import org.neo4j.kernel.impl.index.schema.IndexImporterFactoryImpl;
import org.neo4j.kernel.impl.scheduler.JobSchedulerFactory;
import org.neo4j.kernel.impl.transaction.log.EmptyLogTailMetadata;
import org.neo4j.kernel.impl.transaction.log.files.TransactionLogInitializer;
import org.neo4j.logging.internal.NullLogService;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.scheduler.JobScheduler;
import org.neo4j.storageengine.api.StorageEngineFactory;
import org.springframework.util.unit.DataSize;

/**
 * Writes the files of a store that no server has open, without transactions, by the importer that Neo4j's own
 * administration command uses. A load that is cut short leaves files that are of no use.
 *
 * @param home that of a Neo4j without a database
 */
record BulkLoad(Path home) {
    /** Caches outside the heap: with less, relationships are linked in several passes over the store. */
    private static final DataSize CACHES = DataSize.ofGigabytes(1);

    /** Writes all nodes and relationships. */
    void write(ImportSource source, ImportProgress progress) throws IOException {
        Config settings = Config.newBuilder()
                .set(GraphDatabaseSettings.neo4j_home, home.toAbsolutePath())
                .build();
        StorageEngineFactory engine = StorageEngineFactory.selectStorageEngine(settings);
        var contexts = CursorContextFactory.NULL_CONTEXT_FACTORY;
        try (var files = new DefaultFileSystemAbstraction();
                JobScheduler scheduler = JobSchedulerFactory.createInitialisedScheduler();
                var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
                BatchImporter importer = engine.batchImporter(
                        DatabaseLayout.of(settings),
                        files,
                        false,
                        PageCacheTracer.NULL,
                        new Tuning(),
                        NullLogService.getInstance(),
                        nowhere,
                        false,
                        DefaultAdditionalIds.EMPTY,
                        (config, layout, storage) -> new EmptyLogTailMetadata(config),
                        settings,
                        new Percentages(progress),
                        scheduler,
                        Collector.STRICT,
                        TransactionLogInitializer.getLogFilesInitializer(),
                        new IndexImporterFactoryImpl(),
                        EmptyMemoryTracker.INSTANCE,
                        contexts,
                        () -> new DefaultIndexProvidersAccess(
                                engine,
                                files,
                                settings,
                                scheduler,
                                NullLogService.getInstance(),
                                PageCacheTracer.NULL,
                                contexts),
                        1,
                        EmptyDependencyResolver.EMPTY_RESOLVER,
                        DatabaseCreationOptions.EMPTY_CREATION_OPTIONS,
                        HardwareValidation.NONE)) {
            importer.doImport(new BulkInput(source));
        } catch (Exception failure) {
            throw failure instanceof IOException io ? io : new IOException("The store cannot be written", failure);
        }
    }

    private record Percentages(ImportProgress progress) implements Monitor {
        @Override
        public void percentageCompleted(int percentage) {
            progress.reach(percentage);
        }
    }

    private static final class Tuning implements org.neo4j.batchimport.api.Configuration {
        @Override
        public long maxOffHeapMemory() {
            return CACHES.toBytes();
        }

        /** Those that every store of Neo4j has from its first start. */
        @Override
        public IndexConfig indexConfig() {
            return IndexConfig.create().withLabelIndex().withRelationshipTypeIndex();
        }
    }
}
