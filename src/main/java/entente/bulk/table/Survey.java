package entente.bulk.table;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of a check of the tables, with which any block can be read again separately.
 *
 * @param relations number of valid rows of the relations
 * @param skipped number of rows of both tables that are left out
 * @param blocks the rows of the relations in blocks
 * @param mentions number of blocks that refer to each entity, by its number
 */
public record Survey(long relations, long skipped, List<Block> blocks, int[] mentions) {
    /** Rows per block. Showing one row reads its whole block, and deleting the document removes all of them. */
    static final int ROWS = 500;

    /** Represents the ends of a row with a fault. */
    static final int LEFT_OUT = -1;

    /**
     * A block of consecutive rows in the file.
     *
     * @param start offset of the block in the file, in bytes
     * @param length length of the block in bytes
     * @param firstRow number of the first row, from 1
     * @param firstLine line of the first row, from 1
     * @param fingerprint digest of the text
     * @param starts offset of each row in the text, followed by the end of the text, in code points
     * @param ends numbers of subject and object of each row
     */
    record Block(long start, int length, int firstRow, long firstLine, String fingerprint, int[] starts, int[] ends) {
        int rows() {
            return starts.length - 1;
        }
    }

    /** Writes the survey to the file atomically. */
    public void store(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
            out.writeLong(relations);
            out.writeLong(skipped);
            out.writeInt(blocks.size());
            for (Block block : blocks) {
                out.writeLong(block.start);
                out.writeInt(block.length);
                out.writeInt(block.firstRow);
                out.writeLong(block.firstLine);
                out.writeUTF(block.fingerprint);
                write(block.starts, out);
                write(block.ends, out);
            }
            write(mentions, out);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    public static Survey load(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            long relations = in.readLong();
            long skipped = in.readLong();
            int count = in.readInt();
            var blocks = new ArrayList<Block>(count);
            for (int i = 0; i < count; i++) {
                blocks.add(new Block(
                        in.readLong(), in.readInt(), in.readInt(), in.readLong(), in.readUTF(), read(in), read(in)));
            }
            return new Survey(relations, skipped, blocks, read(in));
        }
    }

    private static void write(int[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    private static int[] read(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return numbers;
    }
}
