package entente.adjacency;

import entente.neo4j.read.GraphScan;
import entente.neo4j.read.StoredEntity;
import entente.neo4j.read.StoredFact;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Puts a whole graph together from a scan. Belongs to one scan. */
final class GraphBuilder {
    private static final int ASKED_EVERY = 1 << 14;

    private final EntityTable entities = new EntityTable();
    private final FactTable facts = new FactTable();
    private final DetailTable details;
    private final Long2IntOpenHashMap numbers = new Long2IntOpenHashMap();
    private final IntArrayList subjects = new IntArrayList();
    private final IntArrayList objects = new IntArrayList();

    private final BooleanSupplier wanted;

    private GraphBuilder(DetailTable details, BooleanSupplier wanted) {
        this.details = details;
        this.wanted = wanted;
        numbers.defaultReturnValue(FactGraph.NONE);
    }

    /**
     * {@return the graph}
     *
     * @param details room for details, which are not read yet
     * @param wanted whether anybody still waits for it; asked now and then
     * @throws CancellationException when nobody does
     */
    static MemoryGraph build(GraphScan scan, DetailTable details, BooleanSupplier wanted) {
        var builder = new GraphBuilder(details, wanted);
        scan.entities(builder::entity);
        scan.facts(builder::fact);
        return builder.finish();
    }

    private void entity(long node, StoredEntity entity) {
        askAfter(entities.size());
        numbers.put(node, entities.put(node, entity));
    }

    private void fact(long subject, long object, StoredFact fact) {
        askAfter(facts.size());
        int from = numbers.get(subject);
        int to = numbers.get(object);
        // An entity that came after they were read is heard of in another way, with its facts.
        if (from != FactGraph.NONE && to != FactGraph.NONE && from != to) {
            facts.add(fact);
            subjects.add(from);
            objects.add(to);
        }
    }

    private void askAfter(int read) {
        if (read % ASKED_EVERY == 0 && !wanted.getAsBoolean()) {
            throw new CancellationException("Nobody waits for the facts any more");
        }
    }

    private MemoryGraph finish() {
        int size = entities.size();
        int[] starts = starts(size);
        long[] cells = new long[starts[size]];
        int[] next = Arrays.copyOf(starts, size);
        for (int fact = 0; fact < subjects.size(); fact++) {
            int subject = subjects.getInt(fact);
            int object = objects.getInt(fact);
            cells[next[subject]++] = Links.cell(object, fact, true);
            cells[next[object]++] = Links.cell(subject, fact, false);
        }
        IntStream.range(0, size).parallel().forEach(entity -> Arrays.sort(cells, starts[entity], starts[entity + 1]));
        return new MemoryGraph(
                entities, facts, details, size, cells, starts, new Int2ObjectOpenHashMap<>(), Census.of(facts));
    }

    private int[] starts(int size) {
        int[] starts = new int[size + 1];
        for (int fact = 0; fact < subjects.size(); fact++) {
            starts[subjects.getInt(fact) + 1]++;
            starts[objects.getInt(fact) + 1]++;
        }
        for (int entity = 0; entity < size; entity++) {
            starts[entity + 1] += starts[entity];
        }
        return starts;
    }
}
