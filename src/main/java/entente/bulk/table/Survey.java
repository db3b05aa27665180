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
 * What a check of the tables found out: enough to read any part of them again on its own.
 *
 * @param relations how many rows of the relations are good
 * @param skipped how many rows of both tables are left out
 * @param blocks the rows of the relations in blocks
 * @param mentions in how many blocks each entity stands, by its number
 */
public record Survey(long relations, long skipped, List<Block> blocks, int[] mentions) {
    /** Rows a block: so many are read to show one, and go when one is deleted. */
    static final int ROWS = 500;

    /** Stands for the ends of a row with a fault. */
    static final int LEFT_OUT = -1;

    /**
     * Rows that stand together in the file.
     *
     * @param start where they begin in the file, in bytes
     * @param length how many bytes they have
     * @param firstRow number of the first, from 1
     * @param firstLine its line, from 1
     * @param fingerprint digest of their text
     * @param starts offset of each row in their text, and behind them that of the end, in code points
     * @param ends the numbers of subject and object of each row
     */
    record Block(long start, int length, int firstRow, long firstLine, String fingerprint, int[] starts, int[] ends) {
        int rows() {
            return starts.length - 1;
        }
    }

    /** Writes the survey, so that the file is there in full or not at all. */
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
