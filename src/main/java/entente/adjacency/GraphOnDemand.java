package entente.adjacency;

import static entente.neo4j.read.ReadTransaction.parameters;

import entente.neo4j.Row;
import entente.neo4j.read.ReadTransaction;
import entente.neo4j.read.StoredEntity;
import entente.neo4j.read.StoredFact;
import entente.ontology.EntityType;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntCollection;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the facts around entities from Neo4j when a search comes to them. Belongs to one query and its transaction. */
final class GraphOnDemand implements FactGraph {
    private final ReadTransaction reading;
    private final EntityTable entities = new EntityTable();
    private final FactTable facts = new FactTable();

    /** The facts read so far by Neo4j's number: each is come to from both of its ends. */
    private final Long2IntOpenHashMap numbers = new Long2IntOpenHashMap();

    private final Int2ObjectOpenHashMap<Links> read = new Int2ObjectOpenHashMap<>();

    GraphOnDemand(ReadTransaction reading) {
        this.reading = reading;
    }

    @Override
    public int size() {
        return entities.size();
    }

    @Override
    public int find(String id) {
        int known = entities.find(id);
        return known != NONE
                ? known
                : reading.find("get-entities", parameters("ids", List.of(id)))
                        .map(this::put)
                        .orElse(NONE);
    }

    @Override
    public boolean has(int entity) {
        return true;
    }

    @Override
    public String id(int entity) {
        return entities.id(entity);
    }

    @Override
    public String name(int entity) {
        return entities.name(entity);
    }

    @Override
    public long nameBeginning(int entity) {
        return entities.nameBeginning(entity);
    }

    @Override
    public int node(int entity) {
        return entities.node(entity);
    }

    @Override
    public EntityType type(int entity) {
        return entities.type(entity);
    }

    @Override
    public int chance(int entity) {
        return entities.chance(entity);
    }

    @Override
    public FactTable facts() {
        return facts;
    }

    @Override
    public Links links(int entity) {
        if (!read.containsKey(entity)) {
            prepare(IntList.of(entity));
        }
        return read.get(entity);
    }

    @Override
    public void prepare(IntCollection wanted) {
        int[] unread = wanted.intStream()
                .filter(entity -> !read.containsKey(entity))
                .distinct()
                .toArray();
        if (unread.length == 0) {
            return;
        }
        var rows = new Int2ObjectOpenHashMap<LongArrayList>();
        Arrays.stream(unread).forEach(entity -> rows.put(entity, new LongArrayList()));
        List<String> ids = Arrays.stream(unread).mapToObj(entities::id).toList();
        for (Row row : reading.list("list-facts-around", parameters("entities", ids))) {
            int subject = put(row.row("subjectEntity"));
            int object = put(row.row("objectEntity"));
            if (subject != object && subject != NONE && object != NONE) {
                StoredFact stored = StoredFact.of(row);
                int fact = numbers.computeIfAbsent(stored.key(), key -> facts.add(stored));
                add(rows.get(subject), Links.cell(object, fact, true));
                add(rows.get(object), Links.cell(subject, fact, false));
            }
        }
        rows.forEach((entity, cells) -> read.put((int) entity, sorted(cells)));
    }

    private int put(Row row) {
        return StoredEntity.find(row)
                .map(entity -> entities.put(row.elementNumber("key"), entity))
                .orElse(NONE);
    }

    private static void add(@Nullable LongArrayList row, long cell) {
        if (row != null) {
            row.add(cell);
        }
    }

    private static Links sorted(LongArrayList cells) {
        long[] row = cells.toLongArray();
        Arrays.sort(row);
        return new Links(row, 0, row.length);
    }
}
