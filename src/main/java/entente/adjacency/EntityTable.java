package entente.adjacency;

import entente.graph.StoredEntity;
import entente.ontology.EntityType;
import it.unimi.dsi.fastutil.HashCommon;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * The entities by number and by id: 13 bytes each on the heap, and up to 16 for their places in the hash table. They are
 * added, renamed and marked as gone by one thread at a time while others read; a number is never given to another id.
 */
final class EntityTable {
    private static final int BITS = 14;
    private static final int CHUNK = 1 << BITS;
    private static final int MASK = CHUNK - 1;
    private static final byte GONE = -1;
    private static final EntityType[] TYPES = EntityType.values();

    private final Texts texts = new Texts();
    private volatile Chunk[] chunks = {};

    /** Numbers of entities plus one, at places that the hash of the id tells; 0 is a free place. */
    private volatile int[] places = new int[64];

    private volatile int size;
    private int gone;

    /** Names alone change under the eyes of a reader, who must find the text of the name that he sees. */
    private record Chunk(byte[] types, int[] ids, AtomicIntegerArray names, int[] chances) {
        Chunk() {
            this(new byte[CHUNK], new int[CHUNK], new AtomicIntegerArray(CHUNK), new int[CHUNK]);
        }
    }

    int size() {
        return size;
    }

    /** {@return the number of the entity with that id, gone or not, or {@link FactGraph#NONE}} */
    int find(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        int[] table = places;
        for (int place = hash(bytes) & table.length - 1; table[place] != 0; place = place + 1 & table.length - 1) {
            int entity = table[place] - 1;
            if (entity < size && texts.is(chunk(entity).ids()[entity & MASK], bytes)) {
                return entity;
            }
        }
        return FactGraph.NONE;
    }

    /** {@return how many are not gone} */
    int present() {
        return size - gone;
    }

    /** {@return the number of the entity, which is made or changed so that it is as given} */
    int put(StoredEntity stored) {
        int known = find(stored.id());
        if (known == FactGraph.NONE) {
            return add(stored);
        }
        Chunk chunk = chunk(known);
        int row = known & MASK;
        if (!name(known).equals(stored.name())) {
            chunk.names().setRelease(row, texts.add(stored.name()));
        }
        if (chunk.types()[row] == GONE) {
            gone--;
        }
        chunk.types()[row] = (byte) stored.type().ordinal();
        return known;
    }

    void remove(int entity) {
        if (has(entity)) {
            chunk(entity).types()[entity & MASK] = GONE;
            gone++;
        }
    }

    boolean has(int entity) {
        return chunk(entity).types()[entity & MASK] != GONE;
    }

    String id(int entity) {
        return texts.get(chunk(entity).ids()[entity & MASK]);
    }

    String name(int entity) {
        return texts.get(chunk(entity).names().getAcquire(entity & MASK));
    }

    /** {@return the type; of one that has just gone, any} */
    EntityType type(int entity) {
        return TYPES[Math.max(0, chunk(entity).types()[entity & MASK])];
    }

    int chance(int entity) {
        return chunk(entity).chances()[entity & MASK];
    }

    /** Readers find it only after its number is below the size, when all else of it is there. */
    private int add(StoredEntity stored) {
        int entity = size;
        if (entity >> BITS == chunks.length) {
            Chunk[] grown = Arrays.copyOf(chunks, chunks.length + 1);
            grown[chunks.length] = new Chunk();
            chunks = grown;
        }
        byte[] id = stored.id().getBytes(StandardCharsets.UTF_8);
        Chunk chunk = chunk(entity);
        int row = entity & MASK;
        chunk.types()[row] = (byte) stored.type().ordinal();
        chunk.ids()[row] = texts.add(id);
        chunk.names().setPlain(row, texts.add(stored.name()));
        chunk.chances()[row] = hash(id) >>> 8 & FactGraph.MOST_CHANCE;
        if (entity * 2L >= places.length) {
            places = grown(places);
        }
        place(places, id, entity);
        size = entity + 1;
        return entity;
    }

    private int[] grown(int[] table) {
        int[] grown = new int[table.length * 2];
        for (int entity = 0; entity < size; entity++) {
            place(grown, texts.bytes(chunk(entity).ids()[entity & MASK]), entity);
        }
        return grown;
    }

    private static void place(int[] table, byte[] id, int entity) {
        int place = hash(id) & table.length - 1;
        while (table[place] != 0) {
            place = place + 1 & table.length - 1;
        }
        table[place] = entity + 1;
    }

    private static int hash(byte[] id) {
        return HashCommon.murmurHash3(Arrays.hashCode(id));
    }

    /** {@return bytes on the heap} */
    long heap() {
        return chunks.length * 13L * CHUNK + places.length * 4L;
    }

    /** {@return bytes outside the heap} */
    long texts() {
        return texts.size();
    }

    private Chunk chunk(int entity) {
        return chunks[entity >> BITS];
    }
}
