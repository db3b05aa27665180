package entente.adjacency;

import entente.neo4j.read.StoredFact;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a search asks about facts, 16 bytes a fact that lie together: a search meets facts in no order, and each place
 * that it has to fetch from memory takes longer than all that it does with it. Rows are only ever added, by one thread
 * at a time; a view of the graph speaks of rows only that were complete before it was made.
 */
public final class FactTable {
    private static final int BITS = 14;
    private static final int CHUNK = 1 << BITS;
    private static final int MASK = CHUNK - 1;

    /** Confidences are kept in ten thousandths, as precisely as they are stored. */
    public static final double UNIT = 10_000;

    private static final RelationType[] TYPES = RelationType.values();
    private static final Modality[] MODALITIES = Modality.values();

    // The first number of a row: the lower half of the key, then these.
    private static final int TYPE_AT = 32;
    private static final int TYPE_BITS = 5;
    private static final int MODALITY_AT = TYPE_AT + TYPE_BITS;
    private static final int MODALITY_BITS = 3;
    private static final int DOCUMENTS_AT = MODALITY_AT + MODALITY_BITS;

    // The second: the confidence, then these.
    private static final int CONFIDENCE_BITS = 14;
    private static final int SINCE_AT = CONFIDENCE_BITS;
    private static final int UNTIL_AT = SINCE_AT + DateTable.BITS;

    private final DateTable dates = new DateTable();
    private volatile Chunk[] chunks = {};
    private int size;
    private int fewestDocuments = Character.MAX_VALUE;

    private static final class Chunk {
        final long[] rows = new long[2 * CHUNK];

        /** The upper halves of keys, which stores of some formats need. */
        int @Nullable [] highKeys;
    }

    /** {@return Neo4j's own number of the relationship} */
    public long key(int fact) {
        int[] high = chunk(fact).highKeys;
        long low = first(fact) & 0xFFFF_FFFFL;
        return high == null ? low : (long) high[fact & MASK] << 32 | low;
    }

    /** {@return the type} */
    public RelationType type(int fact) {
        return TYPES[typeNumber(fact)];
    }

    /** {@return the ordinal of the type} */
    public int typeNumber(int fact) {
        return bits(first(fact), TYPE_AT, TYPE_BITS);
    }

    /** {@return the firmest modality} */
    public Modality modality(int fact) {
        return MODALITIES[modalityNumber(fact)];
    }

    /** {@return the ordinal of the modality} */
    public int modalityNumber(int fact) {
        return bits(first(fact), MODALITY_AT, MODALITY_BITS);
    }

    /** {@return how many documents state it, at most 65,535} */
    public int documents(int fact) {
        return bits(first(fact), DOCUMENTS_AT, Character.SIZE);
    }

    /** {@return how many documents state whichever fact has the fewest} */
    public int fewestDocuments() {
        return fewestDocuments;
    }

    /** {@return the chance that it is right, in ten thousandths} */
    public int confidence(int fact) {
        return bits(second(fact), 0, CONFIDENCE_BITS);
    }

    /** {@return whether it is known when it began} */
    public boolean begins(int fact) {
        return since(fact) != DateTable.NONE;
    }

    /** {@return whether it is known when it ended} */
    public boolean ends(int fact) {
        return until(fact) != DateTable.NONE;
    }

    /** {@return the first day that its beginning can mean, in days since 1970; of no meaning without a beginning} */
    public int earliestBegin(int fact) {
        return dates.earliest(since(fact));
    }

    /** {@return the last day that its beginning can mean} */
    public int latestBegin(int fact) {
        return dates.latest(since(fact));
    }

    /** {@return the first day that its end can mean; of no meaning without an end} */
    public int earliestEnd(int fact) {
        return dates.earliest(until(fact));
    }

    /** {@return the last day that its end can mean} */
    public int latestEnd(int fact) {
        return dates.latest(until(fact));
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
        putHigh(chunk, row, (int) (fact.key() >>> 32));
        long since = number(fact.earliestBegin(), fact.latestBegin());
        long until = number(fact.earliestEnd(), fact.latestEnd());
        chunk.rows[2 * row] = fact.key() & 0xFFFF_FFFFL
                | (long) fact.type().ordinal() << TYPE_AT
                | (long) fact.modality().ordinal() << MODALITY_AT
                | Math.min(fact.documents(), (long) Character.MAX_VALUE) << DOCUMENTS_AT;
        chunk.rows[2 * row + 1] = Math.round(fact.confidence() * UNIT) | since << SINCE_AT | until << UNTIL_AT;
        fewestDocuments = Math.min(fewestDocuments, documents(size));
        return size++;
    }

    private static int day(LocalDate day) {
        return Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static void putHigh(Chunk chunk, int row, int high) {
        int[] highKeys = chunk.highKeys;
        if (high != 0 && highKeys == null) {
            highKeys = new int[CHUNK];
            chunk.highKeys = highKeys;
        }
        if (highKeys != null) {
            highKeys[row] = high;
        }
    }

    private int number(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return earliest == null || latest == null ? DateTable.NONE : dates.number(day(earliest), day(latest));
    }

    /** {@return bytes on the heap} */
    long heap() {
        return Arrays.stream(chunks)
                        .mapToLong(chunk -> chunk.highKeys == null ? 16 : 20)
                        .sum()
                * CHUNK;
    }

    private int since(int fact) {
        return bits(second(fact), SINCE_AT, DateTable.BITS);
    }

    private int until(int fact) {
        return bits(second(fact), UNTIL_AT, DateTable.BITS);
    }

    private long first(int fact) {
        return chunk(fact).rows[2 * (fact & MASK)];
    }

    private long second(int fact) {
        return chunk(fact).rows[2 * (fact & MASK) + 1];
    }

    private static int bits(long number, int from, int count) {
        return (int) (number >>> from) & (1 << count) - 1;
    }

    private Chunk chunk(int fact) {
        return chunks[fact >> BITS];
    }
}
