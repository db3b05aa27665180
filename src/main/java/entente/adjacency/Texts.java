package entente.adjacency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts outside the heap, since there are millions and only those of an answer are read. Texts are only added, by one
 * thread at a time. Texts longer than {@link #MOST} bytes are cut; ids are shorter.
 */
final class Texts {
    private static final int CHUNK = 1 << 20;

    /** The most bytes of a text. */
    static final int MOST = 0xFFFF;

    private static final int LAST_ASCII = 0x7F;

    /** Texts begin at multiples of 1 shifted by this, so 32 bits address 16 GB. */
    private static final int GRAIN_BITS = 2;

    private volatile ByteBuffer[] chunks = {};
    private int used = CHUNK;

    /** {@return the number of the first of several new texts, given as bytes} The others follow it. */
    int add(byte[]... bytes) {
        int needed = 0;
        for (byte[] text : bytes) {
            needed += room(text.length);
        }
        if (used + needed > CHUNK) {
            ByteBuffer[] grown = Arrays.copyOf(chunks, chunks.length + 1);
            grown[chunks.length] = ByteBuffer.allocateDirect(CHUNK);
            chunks = grown;
            used = 0;
        }
        int number = (chunks.length - 1) * (CHUNK >> GRAIN_BITS) + (used >> GRAIN_BITS);
        for (byte[] text : bytes) {
            append(text);
        }
        return number;
    }

    private void append(byte[] text) {
        ByteBuffer chunk = chunks[chunks.length - 1];
        int length = Math.min(text.length, MOST);
        chunk.putChar(used, (char) length);
        chunk.put(used + 2, text, 0, length);
        used += room(length);
    }

    /** {@return the number of the text that follows another one that was added together with it} */
    int next(int number) {
        return number + (room(chunk(number).getChar(start(number))) >> GRAIN_BITS);
    }

    String get(int number) {
        return new String(bytes(number), StandardCharsets.UTF_8);
    }

    /**
     * {@return the first letters as a number} Of two texts with different numbers, the one with the smaller number
     * comes first in the order of {@link String}. A letter that is not ASCII counts as greater than any that is, and
     * what follows it does not count.
     */
    long beginning(int number) {
        int start = start(number);
        ByteBuffer chunk = chunk(number);
        int length = Math.min(chunk.getChar(start), Long.BYTES);
        long letters = 0;
        boolean ascii = true;
        for (int i = 0; i < Long.BYTES; i++) {
            int letter = ascii && i < length ? chunk.get(start + 2 + i) & 0xFF : 0;
            ascii &= letter <= LAST_ASCII;
            letters = letters << Byte.SIZE | Math.min(letter, LAST_ASCII + 1);
        }
        return letters + Long.MIN_VALUE;
    }

    byte[] bytes(int number) {
        int start = start(number);
        ByteBuffer chunk = chunk(number);
        byte[] bytes = new byte[chunk.getChar(start)];
        chunk.get(start + 2, bytes);
        return bytes;
    }

    boolean is(int number, byte[] text) {
        int start = start(number);
        ByteBuffer chunk = chunk(number);
        return chunk.getChar(start) == text.length
                && chunk.slice(start + 2, text.length).equals(ByteBuffer.wrap(text));
    }

    /** {@return bytes of all texts} */
    long size() {
        return (long) chunks.length * CHUNK;
    }

    /** {@return the bytes from the start of a text of that length to the start of the next one} */
    private static int room(int length) {
        return 2 + Math.min(length, MOST) + (1 << GRAIN_BITS) - 1 & -(1 << GRAIN_BITS);
    }

    private ByteBuffer chunk(int number) {
        return chunks[Integer.divideUnsigned(number, CHUNK >> GRAIN_BITS)];
    }

    private static int start(int number) {
        return Integer.remainderUnsigned(number, CHUNK >> GRAIN_BITS) << GRAIN_BITS;
    }
}
