package entente.adjacency;

import entente.neo4j.read.FactDetails;
import entente.ontology.EntityType;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A view of all facts: compressed rows from the last time they were folded, and the rows that have changed since. A
 * change makes another view and leaves this one as it is.
 *
 * @param size how many entities there were when the view was made
 * @param cells the links of all entities, one entity after another; see {@link Links}
 * @param starts where the links of each entity begin; the last element is where those of the last entity end
 * @param changed the links of entities that have changed since
 * @param census the number of facts
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

    /** Copying this many rows with each write takes less than a millisecond. */
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

    /** {@return the same view with the changed rows merged} This takes some seconds for millions of facts. */
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

    /** {@return this view, based on the rows of a folded view that was made from an earlier one} */
    MemoryGraph on(MemoryGraph folded, MemoryGraph earlier) {
        var since = new Int2ObjectOpenHashMap<long[]>();
        changed.forEach((entity, row) -> {
            if (earlier.changed.get((int) entity) != row) {
                since.put((int) entity, row);
            }
        });
        return new MemoryGraph(entities, facts, details, size, folded.cells, folded.starts, since, census);
    }

    /** {@return whether so many rows have changed that copying them with each write takes time} */
    boolean foldable() {
        return changed.size() >= Math.max(FEWEST_TO_FOLD, size / 100);
    }

    /** {@return whether so many facts or entities are deleted that all should be read again} */
    boolean wasteful() {
        return facts.size() > 2 * census.facts() + SPARE || size > 2L * entities.present() + SPARE;
    }

    /** {@return approximate bytes on the heap} */
    long heap() {
        long rows = changed.values().stream().mapToLong(row -> row.length).sum();
        return (cells.length + rows) * 8 + starts.length * 4L + facts.heap() + entities.heap();
    }
}
