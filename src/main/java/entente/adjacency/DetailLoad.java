package entente.adjacency;

import entente.neo4j.read.FactDetails;
import entente.neo4j.read.FullFact;
import entente.neo4j.read.ReadTransaction;
import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.BitSet;

/** Reads what answers show of the facts of a view, about in the order of the store. Belongs to one thread. */
final class DetailLoad {
    private static final int BATCH = 1_000;

    private final MemoryGraph graph;
    private final BitSet unread = new BitSet();

    /** The lower halves of Neo4j's numbers of the nodes that facts start from. */
    private final int[] subjects;

    /** The same of those that they lead to. */
    private final int[] objects;

    /** The first fact that is still to be read, or below 0. */
    private int next;

    DetailLoad(MemoryGraph graph) {
        this.graph = graph;
        this.subjects = new int[graph.facts().size()];
        this.objects = new int[subjects.length];
        for (int entity = 0; entity < graph.size(); entity++) {
            Links links = graph.links(entity);
            for (int place = links.from(); place < links.to(); place++) {
                int fact = links.fact(place);
                if (links.outward(place) && !graph.details().has(fact)) {
                    subjects[fact] = graph.node(entity);
                    objects[fact] = graph.node(links.neighbour(place));
                    unread.set(fact);
                }
            }
        }
        this.next = unread.nextSetBit(0);
    }

    boolean hasNext() {
        return next >= 0;
    }

    /** {@return details of the next facts, without those that have gone} */
    Int2ObjectMap<FactDetails> next(ReadTransaction reading) {
        var facts = new Long2IntOpenHashMap(BATCH);
        var keys = new LongArrayList(BATCH);
        int fact = next;
        for (; fact >= 0 && keys.size() < BATCH; fact = unread.nextSetBit(fact + 1)) {
            long key = graph.facts().key(fact);
            keys.add(key);
            facts.put(key, fact);
        }
        Int2ObjectMap<FactDetails> details = new Int2ObjectOpenHashMap<>(BATCH);
        for (FullFact found : reading.facts(keys.toLongArray())) {
            int number = facts.get(found.key());
            if (is(number, found)) {
                details.put(number, found.details());
            }
        }
        // Only now, so that a batch that could not be read is not left out.
        next = fact;
        return details;
    }

    /** {@return whether that is this fact} Neo4j gives the number of a fact that has gone to another one. */
    private boolean is(int fact, FullFact found) {
        return found.type() == graph.facts().type(fact)
                && (int) found.subject() == subjects[fact]
                && (int) found.object() == objects[fact];
    }
}
