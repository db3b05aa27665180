package entente.query.path;

import entente.adjacency.FactGraph;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;

/** The entities that can stand in one place of a chain, with what the rest of it weighs at least from each. */
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

    /** {@return in how many ways the rest can go, {@link Long#MAX_VALUE} for more than that; 0 for a stranger} */
    long ways(int entity) {
        int row = rows.get(entity);
        return row < 0 ? 0 : ways.getLong(row);
    }

    IntArrayList entities() {
        return entities;
    }

    /** {@return how many links all of them have} */
    long links(FactGraph graph) {
        long links = 0;
        for (int i = 0; i < entities.size(); i++) {
            links += graph.degree(entities.getInt(i));
        }
        return links;
    }

    /** Hears of one more way for an entity. */
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
