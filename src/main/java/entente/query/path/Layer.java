package entente.query.path;

import entente.adjacency.FactGraph;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;

/** The entities that can be at one place of a chain, with the least weight of the rest from each. */
final class Layer {
    private final Int2IntOpenHashMap rows = new Int2IntOpenHashMap();
    private final IntArrayList entities = new IntArrayList();
    private final LongArrayList rests = new LongArrayList();
    private final LongArrayList ways = new LongArrayList();

    Layer() {
        rows.defaultReturnValue(-1);
    }

    boolean has(int entity) {
        return rows.containsKey(entity);
    }

    /** {@return the least weight of the rest} */
    long rest(int entity) {
        return rests.getLong(rows.get(entity));
    }

    /**
     * {@return the number of walks from the entity to the goal, at most {@link Long#MAX_VALUE}; 0 for an unknown
     * entity}
     */
    long ways(int entity) {
        int row = rows.get(entity);
        return row < 0 ? 0 : ways.getLong(row);
    }

    IntArrayList entities() {
        return entities;
    }

    /** {@return the number of links of all entities} */
    long links(FactGraph graph) {
        long links = 0;
        for (int i = 0; i < entities.size(); i++) {
            links += graph.degree(entities.getInt(i));
        }
        return links;
    }

    /** Adds a way from the entity to the goal. */
    void improve(int entity, long rest, long more) {
        int row = rows.get(entity);
        if (row < 0) {
            rows.put(entity, entities.size());
            entities.add(entity);
            rests.add(rest);
            ways.add(more);
        } else {
            rests.set(row, Math.min(rests.getLong(row), rest));
            long sum = ways.getLong(row) + more;
            ways.set(row, sum < 0 ? Long.MAX_VALUE : sum);
        }
    }
}
