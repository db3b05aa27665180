package entente.metrics;

import entente.adjacency.FactGraph;
import entente.adjacency.Links;
import entente.ontology.EntityType;
import entente.query.FactTest;
import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The entities that some fact ties to another. They have numbers of their own, in an order that depends on nothing but
 * their ids and looks random, so that the same facts give the same results wherever they were read from.
 *
 * @param graph the view that they were read from
 * @param entities their numbers there
 * @param neighbours to how many others each is tied
 * @param facts by how many facts
 * @param types how many there are of each type
 */
record TiedEntities(
        FactGraph graph, FactTest test, BitSet open, int[] entities, int[] neighbours, int[] facts, int[] types) {
    private static final int BETWEEN_LOOKS = 4_096;

    /** Hears of a tie: an entity at its other end, and how many facts and documents there are behind it. */
    interface TieSink {
        void tie(int neighbour, int facts, int documents);
    }

    /**
     * {@return the tied ones among some entities}
     *
     * @param only numbers of the entities between which facts count; null for all
     */
    static TiedEntities of(FactGraph graph, FactTest test, @Nullable IntSet only, ComputationProgress progress) {
        int[] candidates = only == null ? IntStream.range(0, graph.size()).toArray() : only.toIntArray();
        // Types may change while we count, because the views of the graph share them: they are asked once.
        BitSet open = new BitSet(graph.size());
        for (int entity : candidates) {
            open.set(entity, test.mayVisit(entity));
        }
        var counted = new TiedEntities(graph, test, open, candidates, new int[0], new int[0], new int[0]);
        int[] neighbours = new int[candidates.length];
        int[] facts = new int[candidates.length];
        int[] types = new int[EntityType.values().length];
        var count = new Count();
        int[] places = new int[candidates.length];
        int tied = 0;
        for (int place = 0; place < candidates.length; place++) {
            count.neighbours = 0;
            count.facts = 0;
            counted.forEachTie(candidates[place], count);
            if (count.neighbours > 0) {
                neighbours[place] = count.neighbours;
                facts[place] = count.facts;
                types[graph.type(candidates[place]).ordinal()]++;
                places[tied++] = place;
            }
            if (place % BETWEEN_LOOKS == 0) {
                progress.mustGoOn((double) place / candidates.length);
            }
        }
        int[] order = sorted(Arrays.copyOf(places, tied), candidates, graph);
        return new TiedEntities(
                graph, test, open, at(order, candidates), at(order, neighbours), at(order, facts), types);
    }

    private static final class Count implements TieSink {
        int neighbours;
        int facts;

        @Override
        public void tie(int neighbour, int number, int documents) {
            neighbours++;
            facts += number;
        }
    }

    private static int[] at(int[] places, int[] values) {
        int[] chosen = new int[places.length];
        Arrays.setAll(chosen, place -> values[places[place]]);
        return chosen;
    }

    /** {@return how many there are} */
    int size() {
        return entities.length;
    }

    /** Tells of the ties of the entity with that number in the graph, in the order of the neighbours' numbers there. */
    void forEachTie(int entity, TieSink sink) {
        if (!open.get(entity)) {
            return;
        }
        Links links = graph.links(entity);
        int place = links.from();
        while (place < links.to()) {
            int neighbour = links.neighbour(place);
            boolean ties = open.get(neighbour);
            int facts = 0;
            int documents = 0;
            for (; place < links.to() && links.neighbour(place) == neighbour; place++) {
                int fact = links.fact(place);
                if (ties && test.passes(fact)) {
                    facts++;
                    documents += graph.facts().documents(fact);
                }
            }
            if (facts > 0) {
                sink.tie(neighbour, facts, documents);
            }
        }
    }

    /** {@return the number here of the entity with that id, or {@link FactGraph#NONE}} */
    int find(String id) {
        int entity = graph.find(id);
        if (entity == FactGraph.NONE) {
            return FactGraph.NONE;
        }
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(entities[middle], entity, graph);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return FactGraph.NONE;
    }

    /** {@return the id of an entity by its number here} */
    String id(int node) {
        return graph.id(entities[node]);
    }

    /** {@return whether the entity is still there and of one of these types, or of any when there are none} */
    boolean isOf(Set<EntityType> wanted, int node) {
        return graph.has(entities[node]) && (wanted.isEmpty() || wanted.contains(graph.type(entities[node])));
    }

    /** {@return how many there are of these types, or of all when there are none} */
    long total(Set<EntityType> wanted) {
        return wanted.isEmpty()
                ? size()
                : wanted.stream().mapToLong(type -> types[type.ordinal()]).sum();
    }

    /** {@return the places in the order of the entities that stand there} */
    private static int[] sorted(int[] places, int[] entities, FactGraph graph) {
        long[] keys = new long[places.length];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = (long) graph.chance(entities[places[row]]) << 32 | places[row];
        }
        Arrays.sort(keys);
        int[] sorted = new int[keys.length];
        Arrays.setAll(sorted, row -> (int) keys[row]);
        for (int start = 0; start < keys.length; ) {
            int end = start + 1;
            while (end < keys.length && keys[end] >>> 32 == keys[start] >>> 32) {
                end++;
            }
            if (end - start > 1) {
                IntArrays.quickSort(sorted, start, end, (one, other) -> compare(entities[one], entities[other], graph));
            }
            start = end;
        }
        return sorted;
    }

    private static int compare(int one, int other, FactGraph graph) {
        if (one == other) {
            return 0;
        }
        int order = Integer.compare(graph.chance(one), graph.chance(other));
        return order != 0 ? order : graph.id(one).compareTo(graph.id(other));
    }
}
