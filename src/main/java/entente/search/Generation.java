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
 * The index from one rebuild to the next. Nothing of it is meant to outlive the process, since the graph can always
 * fill it again; so nothing is committed, which would wait for the disk.
 */
final class Generation implements Closeable {
    /** Megabytes gathered before a segment is written: a rebuild makes a dozen segments of a million names. */
    private static final double BUFFERED_MEGABYTES = 64;

    private final @Nullable Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** Opens an empty one in a new folder, or in memory when there is none. */
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
                // What is typed is seldom typed twice before the names change, and a cache would take heap.
                searcher.setQueryCache(null);
                return searcher;
            }
        });
    }

    /** Adds an entity that is not there yet. */
    void add(NamedEntity entity) throws IOException {
        writer.addDocument(NameDocument.of(entity));
    }

    void put(NamedEntity entity) throws IOException {
        writer.updateDocument(NameDocument.term(entity.id()), NameDocument.of(entity));
    }

    void remove(String id) throws IOException {
        writer.deleteDocuments(NameDocument.term(id));
    }

    /** Lets searches from now on see all changes. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Merges into few segments, each of which costs every search a little. */
    void settle() throws IOException {
        writer.forceMerge(1);
        refresh();
    }

    /**
     * {@return what to search with; to be given back}
     *
     * @throws org.apache.lucene.store.AlreadyClosedException when this generation is no more
     */
    IndexSearcher acquire() throws IOException {
        return searchers.acquire();
    }

    void release(IndexSearcher searcher) throws IOException {
        searchers.release(searcher);
    }

    /** Ends it. Searches that go on keep their files open until they are done. */
    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
        if (folder != null) {
            delete(folder);
        }
    }

    /** Deletes a folder of an index, which has no folders in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
