package entente.adjacency;

import entente.graph.StoredFact;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a search asks about facts, column by column, 17 bytes a fact. Rows are only ever added, by one thread at a time;
 * a view of the graph speaks of rows only that were complete before it was made.
 */
public final class FactTable {
    private static final int BITS = 14;
    private static final int CHUNK = 1 << BITS;
    private static final int MASK = CHUNK - 1;

    /** Confidences are kept in ten thousandths, as precisely as they are stored. */
    public static final double UNIT = 10_000;

    private static final RelationType[] TYPES = RelationType.values();
    private static final Modality[] MODALITIES = Modality.values();
    private static final int TYPE_BITS = 5;

    private final DateTable dates = new DateTable();
    private volatile Chunk[] chunks = {};
    private int size;

    private static final class Chunk {
        final int[] keys = new int[CHUNK];
        final byte[] kinds = new byte[CHUNK];
        final char[] documents = new char[CHUNK];
        final char[] confidences = new char[CHUNK];
        final int[] sinces = new int[CHUNK];
        final int[] untils = new int[CHUNK];

        /** The upper halves of keys, which stores of some formats need. */
        int @Nullable [] highKeys;
    }

    /** {@return Neo4j's own number of the relationship} */
    public long key(int fact) {
        Chunk chunk = chunk(fact);
        int row = fact & MASK;
        long low = Integer.toUnsignedLong(chunk.keys[row]);
        int[] high = chunk.highKeys;
        return high == null ? low : (long) high[row] << 32 | low;
    }

    /** {@return the type} */
    public RelationType type(int fact) {
        return TYPES[typeNumber(fact)];
    }

    /** {@return the ordinal of the type} */
    public int typeNumber(int fact) {
        return chunk(fact).kinds[fact & MASK] & (1 << TYPE_BITS) - 1;
    }

    /** {@return the firmest modality} */
    public Modality modality(int fact) {
        return MODALITIES[modalityNumber(fact)];
    }

    /** {@return the ordinal of the modality} */
    public int modalityNumber(int fact) {
        return (chunk(fact).kinds[fact & MASK] & 0xFF) >> TYPE_BITS;
    }

    /** {@return how many documents state it, at most 65,535} */
    public int documents(int fact) {
        return chunk(fact).documents[fact & MASK];
    }

    /** {@return the chance that it is right, in ten thousandths} */
    public int confidence(int fact) {
        return chunk(fact).confidences[fact & MASK];
    }

    /** {@return whether it is known when it began} */
    public boolean begins(int fact) {
        return chunk(fact).sinces[fact & MASK] != DateTable.NONE;
    }

    /** {@return whether it is known when it ended} */
    public boolean ends(int fact) {
        return chunk(fact).untils[fact & MASK] != DateTable.NONE;
    }

    /** {@return the first day that its beginning can mean, in days since 1970; of no meaning without a beginning} */
    public int earliestBegin(int fact) {
        return dates.earliest(chunk(fact).sinces[fact & MASK]);
    }

    /** {@return the last day that its beginning can mean} */
    public int latestBegin(int fact) {
        return dates.latest(chunk(fact).sinces[fact & MASK]);
    }

    /** {@return the first day that its end can mean; of no meaning without an end} */
    public int earliestEnd(int fact) {
        return dates.earliest(chunk(fact).untils[fact & MASK]);
    }

    /** {@return the last day that its end can mean} */
    public int latestEnd(int fact) {
        return dates.latest(chunk(fact).untils[fact & MASK]);
    }

    /** {@return how many facts have been added, those that no link leads to any more included} */
    int size() {
        return size;
    }

    /** {@return the number of the new fact} */
    int add(StoredFact fact) {
        if (size >> BITS == chunks.length) {
            Chunk[] grown = Arrays.copyOf(chunks, chunks.length + 1);
            grown[chunks.length] = new Chunk();
            chunks = grown;
        }
        Chunk chunk = chunk(size);
        int row = size & MASK;
        put(chunk, row, fact.key());
        chunk.kinds[row] = (byte) (fact.type().ordinal() | fact.modality().ordinal() << TYPE_BITS);
        chunk.documents[row] = (char) Math.min(fact.documents(), Character.MAX_VALUE);
        chunk.confidences[row] = (char) Math.round(fact.confidence() * UNIT);
        chunk.sinces[row] = number(fact.earliestBegin(), fact.latestBegin());
        chunk.untils[row] = number(fact.earliestEnd(), fact.latestEnd());
        return size++;
    }

    private static int day(LocalDate day) {
        return Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static void put(Chunk chunk, int row, long key) {
        int high = (int) (key >>> 32);
        int[] highKeys = chunk.highKeys;
        if (high != 0 && highKeys == null) {
            highKeys = new int[CHUNK];
            chunk.highKeys = highKeys;
        }
        if (highKeys != null) {
            highKeys[row] = high;
        }
        chunk.keys[row] = (int) key;
    }

    private int number(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return earliest == null || latest == null ? DateTable.NONE : dates.number(day(earliest), day(latest));
    }

    /** {@return bytes on the heap} */
    long heap() {
        return Arrays.stream(chunks)
                        .mapToLong(chunk -> chunk.highKeys == null ? 17 : 21)
                        .sum()
                * CHUNK;
    }

    private Chunk chunk(int fact) {
        return chunks[fact >> BITS];
    }
}
