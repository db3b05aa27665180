package entente.adjacency;

import entente.neo4j.read.FactDetails;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What answers show of facts, outside the heap: some 50 bytes a fact and its texts. What does not fit is left to Neo4j.
 * Details are only ever added, by one thread at a time while others read.
 */
final class DetailTable {
    private static final Logger LOG = LoggerFactory.getLogger(DetailTable.class);

    private static final int BITS = 14;
    private static final int CHUNK = 1 << BITS;
    private static final int MASK = CHUNK - 1;
    private static final int NONE = 0;
    private static final VarHandle ELEMENT =
            MethodHandles.byteBufferViewVarHandle(int[].class, ByteOrder.nativeOrder());

    private final Texts texts = new Texts();
    private final long most;

    /** The number of the text of each fact plus one. */
    private volatile ByteBuffer[] chunks = {};

    private int size;
    private boolean full;

    /**
     * An empty table.
     *
     * @param most how many bytes the details may take, about
     */
    DetailTable(long most) {
        this.most = most;
    }

    /** {@return whether more fit} */
    boolean hasRoom() {
        return !full && bytes() < most;
    }

    /** {@return for how many facts there are details} */
    int size() {
        return size;
    }

    /** {@return whether the details of the fact are there} */
    boolean has(int fact) {
        return text(fact) != NONE;
    }

    /** {@return the details of the fact, null where they are left to Neo4j} */
    @Nullable
    FactDetails find(int fact) {
        int text = text(fact);
        return text == NONE ? null : DetailCodec.unpack(texts.bytes(text - 1));
    }

    /** Adds those of a fact, if they fit. */
    void add(int fact, FactDetails details) {
        byte[] packed = DetailCodec.pack(details);
        if (hasRoom() && packed.length <= Texts.MOST) {
            try {
                add(fact, packed);
            } catch (OutOfMemoryError noMoreOutsideTheHeap) {
                LOG.warn("There is no memory for more details than those of {} facts", size, noMoreOutsideTheHeap);
                full = true;
            }
        }
    }

    private void add(int fact, byte[] packed) {
        while (fact >> BITS >= chunks.length) {
            ByteBuffer[] grown = Arrays.copyOf(chunks, chunks.length + 1);
            grown[chunks.length] = ByteBuffer.allocateDirect(Integer.BYTES * CHUNK);
            chunks = grown;
        }
        ELEMENT.setRelease(chunks[fact >> BITS], place(fact), texts.add(packed) + 1);
        size++;
    }

    private int text(int fact) {
        ByteBuffer[] current = chunks;
        int chunk = fact >> BITS;
        return chunk < current.length ? (int) ELEMENT.getAcquire(current[chunk], place(fact)) : NONE;
    }

    /** {@return bytes that they take} */
    long bytes() {
        return texts.size() + (long) Integer.BYTES * CHUNK * chunks.length;
    }

    private static int place(int fact) {
        return Integer.BYTES * (fact & MASK);
    }
}
