package entente.adjacency;

import entente.neo4j.read.StoredEntity;
import entente.ontology.EntityType;
import it.unimi.dsi.fastutil.HashCommon;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The entities by number and by id: 12 bytes each on the heap that lie together, like those of a {@link FactTable}, and
 * up to 16 for their places in the hash table. They are added, renamed and marked as gone by one thread at a time while
 * others read; a number is never given to another id.
 */
final class EntityTable {
    private static final int BITS = 14;
    private static final int CHUNK = 1 << BITS;
    private static final int MASK = CHUNK - 1;

    // The places in a row.
    private static final int TEXTS = 0;
    private static final int KIND = 1;
    private static final int NODE = 2;
    private static final int ROW = 3;

    private static final int TYPE_AT = 24;
    private static final int GONE = 0xFF;
    private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(int[].class);
    private static final EntityType[] TYPES = EntityType.values();

    private final Texts texts = new Texts();

    /** Rows of the number of the text of the id, which the name follows, of type and chance in one, and of the node. */
    private volatile int[][] chunks = {};

    /** Numbers of entities plus one, at places that the hash of the id tells; 0 is a free place. */
    private volatile int[] places = new int[64];

    private volatile int size;
    private int gone;

    int size() {
        return size;
    }

    /** {@return the number of the entity with that id, gone or not, or {@link FactGraph#NONE}} */
    int find(String id) {
        byte[] bytes = utf8(id);
        int[] table = places;
        for (int place = hash(bytes) & table.length - 1; table[place] != 0; place = place + 1 & table.length - 1) {
            int entity = table[place] - 1;
            if (entity < size && texts.is(get(entity, TEXTS), bytes)) {
                return entity;
            }
        }
        return FactGraph.NONE;
    }

    /** {@return how many are not gone} */
    int present() {
        return size - gone;
    }

    /** {@return the number of the entity, which is made or changed so that it is as given, with Neo4j's number of it} */
    int put(long node, StoredEntity stored) {
        int known = find(stored.id());
        if (known == FactGraph.NONE) {
            return add(node, stored);
        }
        if (!name(known).equals(stored.name())) {
            set(known, TEXTS, texts.add(utf8(stored.id()), utf8(stored.name())));
        }
        set(known, NODE, (int) node);
        if (!has(known)) {
            gone--;
        }
        set(known, KIND, kind(stored.type().ordinal(), chance(known)));
        return known;
    }

    void remove(int entity) {
        if (has(entity)) {
            set(entity, KIND, kind(GONE, chance(entity)));
            gone++;
        }
    }

    boolean has(int entity) {
        return get(entity, KIND) >>> TYPE_AT != GONE;
    }

    String id(int entity) {
        return texts.get(get(entity, TEXTS));
    }

    String name(int entity) {
        return texts.get(texts.next(get(entity, TEXTS)));
    }

    long nameBeginning(int entity) {
        return texts.beginning(texts.next(get(entity, TEXTS)));
    }

    /** {@return the lower 32 bits of Neo4j's number of it} */
    int node(int entity) {
        return get(entity, NODE);
    }

    /** {@return the type; of one that has just gone, any} */
    EntityType type(int entity) {
        int type = get(entity, KIND) >>> TYPE_AT;
        return TYPES[type == GONE ? 0 : type];
    }

    int chance(int entity) {
        return get(entity, KIND) & FactGraph.MOST_CHANCE;
    }

    /** Readers find it only after its number is below the size, when all else of it is there. */
    private int add(long node, StoredEntity stored) {
        int entity = size;
        if (entity >> BITS == chunks.length) {
            int[][] grown = Arrays.copyOf(chunks, chunks.length + 1);
            grown[chunks.length] = new int[ROW * CHUNK];
            chunks = grown;
        }
        byte[] id = utf8(stored.id());
        set(entity, TEXTS, texts.add(id, utf8(stored.name())));
        set(entity, NODE, (int) node);
        set(entity, KIND, kind(stored.type().ordinal(), hash(id) >>> 8 & FactGraph.MOST_CHANCE));
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
            place(grown, texts.bytes(get(entity, TEXTS)), entity);
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

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** {@return bytes on the heap} */
    long heap() {
        return chunks.length * 4L * ROW * CHUNK + places.length * 4L;
    }

    /** {@return bytes outside the heap} */
    long texts() {
        return texts.size();
    }

    private static int kind(int type, int chance) {
        return type << TYPE_AT | chance;
    }

    private int get(int entity, int place) {
        return (int) ELEMENT.getAcquire(chunks[entity >> BITS], ROW * (entity & MASK) + place);
    }

    /** Changes it under the eyes of readers, who must find the texts that they see. */
    private void set(int entity, int place, int value) {
        ELEMENT.setRelease(chunks[entity >> BITS], ROW * (entity & MASK) + place, value);
    }
}
