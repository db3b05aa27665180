package entente.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The index between two rebuilds. It is never committed, which would wait for the disk: it does not outlive the
 * process, since it can always be rebuilt from the graph.
 */
final class Generation implements Closeable {
    /** Buffer size in megabytes before a segment is written. A rebuild of a million names creates a dozen segments. */
    private static final double BUFFERED_MEGABYTES = 64;

    private final @Nullable Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** Opens an empty index in a new folder, or in memory if the folder is null. */
    Generation(@Nullable Path folder) throws IOException {
        this.folder = folder;
        directory = folder == null ? new ByteBuffersDirectory() : new MMapDirectory(folder);
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(new KeywordAnalyzer())
                        .setIndexSort(NameDocument.ORDER)
                        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                        .setCommitOnClose(false)
                        .setRAMBufferSizeMB(BUFFERED_MEGABYTES));
        searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
                IndexSearcher searcher = new IndexSearcher(reader);
                // Queries rarely repeat before the names change, and a cache would take heap.
                searcher.setQueryCache(null);
                return searcher;
            }
        });
    }

    /** Adds a new entity. */
    void add(NamedEntity entity) throws IOException {
        writer.addDocument(NameDocument.of(entity));
    }

    void put(NamedEntity entity) throws IOException {
        writer.updateDocument(NameDocument.term(entity.id()), NameDocument.of(entity));
    }

    void remove(String id) throws IOException {
        writer.deleteDocuments(NameDocument.term(id));
    }

    /** Makes all changes visible to new searches. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Merges all segments into one, since each segment adds to the cost of every search. */
    void settle() throws IOException {
        writer.forceMerge(1);
        refresh();
    }

    /**
     * {@return a searcher, which must be released}
     *
     * @throws org.apache.lucene.store.AlreadyClosedException if this generation is closed
     */
    IndexSearcher acquire() throws IOException {
        return searchers.acquire();
    }

    void release(IndexSearcher searcher) throws IOException {
        searchers.release(searcher);
    }

    /** Closes the index. Running searches keep their files open until they end. */
    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
        if (folder != null) {
            delete(folder);
        }
    }

    /** Deletes the folder of an index, which has no subfolders. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
