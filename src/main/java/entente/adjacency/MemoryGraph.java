package entente.adjacency;

import entente.neo4j.read.FactDetails;
import entente.ontology.EntityType;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A view of all facts: compressed rows as they were when they were last put together, and beside them the rows that
 * have changed since. Changing it makes another view; whoever reads this one does not notice.
 *
 * @param size how many entities there were when it was made
 * @param cells the links of all entities, one entity after the other; see {@link Links}
 * @param starts where the links of each entity begin, and in the end where those of the last one end
 * @param changed links of entities that have changed since
 * @param census how many facts there are
 */
record MemoryGraph(
        EntityTable entities,
        FactTable facts,
        DetailTable details,
        int size,
        long[] cells,
        int[] starts,
        Int2ObjectOpenHashMap<long[]> changed,
        Census census)
        implements FactGraph {
    private static final int SPARE = 10_000;

    /** Copying this many rows with every write costs less than a millisecond. */
    private static final int FEWEST_TO_FOLD = 5_000;

    @Override
    public int find(String id) {
        int entity = entities.find(id);
        return entity < size && entity != NONE && entities.has(entity) ? entity : NONE;
    }

    @Override
    public boolean has(int entity) {
        return entities.has(entity);
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
    public Links links(int entity) {
        if (!changed.isEmpty()) {
            long[] row = changed.get(entity);
            if (row != null) {
                return new Links(row, 0, row.length);
            }
        }
        return entity + 1 < starts.length ? new Links(cells, starts[entity], starts[entity + 1]) : Links.NOTHING;
    }

    @Override
    public @Nullable FactDetails details(int fact) {
        return details.find(fact);
    }

    /** {@return the same view with the changed rows among the others} It takes some seconds for millions of facts. */
    MemoryGraph folded() {
        int[] all = new int[size + 1];
        for (int entity = 0; entity < size; entity++) {
            all[entity + 1] = Math.addExact(all[entity], links(entity).size());
        }
        long[] folded = new long[all[size]];
        for (int entity = 0; entity < size; entity++) {
            Links links = links(entity);
            System.arraycopy(links.cells(), links.from(), folded, all[entity], links.size());
        }
        return new MemoryGraph(entities, facts, details, size, folded, all, new Int2ObjectOpenHashMap<>(), census);
    }

    /** {@return this view on the rows of a folded one, which was made from an earlier view} */
    MemoryGraph on(MemoryGraph folded, MemoryGraph earlier) {
        var since = new Int2ObjectOpenHashMap<long[]>();
        changed.forEach((entity, row) -> {
            if (earlier.changed.get((int) entity) != row) {
                since.put((int) entity, row);
            }
        });
        return new MemoryGraph(entities, facts, details, size, folded.cells, folded.starts, since, census);
    }

    /** {@return whether so many rows have changed that copying them with every write begins to cost} */
    boolean foldable() {
        return changed.size() >= Math.max(FEWEST_TO_FOLD, size / 100);
    }

    /** {@return whether so many facts or entities are gone that it is worth it to read all again} */
    boolean wasteful() {
        return facts.size() > 2 * census.facts() + SPARE || size > 2L * entities.present() + SPARE;
    }

    /** {@return bytes on the heap, about} */
    long heap() {
        long rows = changed.values().stream().mapToLong(row -> row.length).sum();
        return (cells.length + rows) * 8 + starts.length * 4L + facts.heap() + entities.heap();
    }
}
