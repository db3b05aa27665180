package entente.bulk.table;

import entente.bulk.row.ImportedRelation;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of the relations into blocks and checks each block in a thread of its own, one after the other, while
 * its caller parses on. What it found out may be asked once it is closed.
 */
final class RelationBlocks implements AutoCloseable {
    private final RelationRows reader;
    private final int[] mentions;
    private final int[] lastBlock;
    private final LongConsumer passed;
    private final List<Survey.Block> blocks = new ArrayList<>();
    private final ExecutorService checker = Executors.newSingleThreadExecutor();
    private @Nullable Future<?> before;
    private List<CsvRow> rows = new ArrayList<>();
    private int filled;
    private long start;
    private int firstRow = 1;
    private long relations;

    /**
     * Begins with the first row.
     *
     * @param start where it begins in the file, in bytes
     * @param mentions where to count in how many blocks each entity stands
     * @param passed hears of the bytes of each block that is checked
     */
    RelationBlocks(RelationRows reader, long start, int[] mentions, LongConsumer passed) {
        this.reader = reader;
        this.start = start;
        this.mentions = mentions;
        this.lastBlock = new int[mentions.length];
        this.passed = passed;
    }

    /** Adds the next row of the file; empty lines too, since they take their place in it. */
    void add(CsvRow row) {
        if (filled == Survey.ROWS) {
            check();
        }
        rows.add(row);
        filled += row.isBlank() ? 0 : 1;
    }

    /** Waits until all rows are checked. */
    @Override
    public void close() {
        try (checker) {
            if (filled > 0) {
                check();
            }
            await(before);
        }
    }

    List<Survey.Block> blocks() {
        return blocks;
    }

    long relations() {
        return relations;
    }

    /** {@return how many rows are left out} */
    long skipped() {
        return firstRow - 1 - relations;
    }

    private void check() {
        await(before);
        List<CsvRow> full = rows;
        before = checker.submit(() -> check(full));
        rows = new ArrayList<>(full.size());
        filled = 0;
    }

    private void check(List<CsvRow> full) {
        var text = new StringBuilder();
        var starts = new IntArrayList(full.size() + 1);
        var ends = new IntArrayList(2 * full.size());
        int codePoints = 0;
        for (CsvRow row : full) {
            if (!row.isBlank()) {
                starts.add(codePoints);
                ImportedRelation relation = reader.read(row, "", 0);
                ends.add(relation == null ? Survey.LEFT_OUT : mention(relation.subject()));
                ends.add(relation == null ? Survey.LEFT_OUT : mention(relation.object()));
                relations += relation == null ? 0 : 1;
            }
            text.append(row.raw());
            codePoints += row.raw().codePointCount(0, row.raw().length());
        }
        int count = starts.size();
        starts.add(codePoints);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        blocks.add(new Survey.Block(
                start,
                bytes.length,
                firstRow,
                full.getFirst().line(),
                Digests.of(bytes),
                starts.toIntArray(),
                ends.toIntArray()));
        start += bytes.length;
        firstRow += count;
        passed.accept(bytes.length);
    }

    private int mention(ImportedRelation.End end) {
        int block = blocks.size() + 1;
        if (lastBlock[end.number()] != block) {
            lastBlock[end.number()] = block;
            mentions[end.number()]++;
        }
        return end.number();
    }

    private static void await(@Nullable Future<?> check) {
        try {
            if (check != null) {
                check.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The check was interrupted", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
