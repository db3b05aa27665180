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
 * The entities that are tied to another entity by a fact. They are numbered in a pseudo-random order that depends only
 * on their ids, so that the same facts yield the same results, whatever store they were read from.
 *
 * @param graph the view of the graph that they were read from
 * @param entities their numbers in the graph
 * @param neighbours number of entities that each is tied to
 * @param facts number of facts that tie each
 * @param types number of entities of each type
 */
record TiedEntities(
        FactGraph graph, FactTest test, BitSet open, int[] entities, int[] neighbours, int[] facts, int[] types) {
    private static final int BETWEEN_CHECKS = 4_096;

    /** Receives ties: the entity at the other end, and the number of facts and documents behind the tie. */
    interface TieSink {
        void tie(int neighbour, int facts, int documents);
    }

    /**
     * {@return the tied entities}
     *
     * @param only numbers of the entities in the subgraph; null for the whole graph
     */
    static TiedEntities of(FactGraph graph, FactTest test, @Nullable IntSet only, ComputationProgress progress) {
        int[] candidates = only == null ? IntStream.range(0, graph.size()).toArray() : only.toIntArray();
        // Views of the graph share the types, which may change during the count. Each is therefore read only once.
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
            if (place % BETWEEN_CHECKS == 0) {
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

    /** {@return the number of tied entities} */
    int size() {
        return entities.length;
    }

    /**
     * Passes the ties of an entity, by its number in the graph, to the sink, ordered by the number of the neighbour.
     */
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

    /** {@return the number of the entity with this id, or {@link FactGraph#NONE}} */
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

    /** {@return the id of an entity by its number} */
    String id(int node) {
        return graph.id(entities[node]);
    }

    /** {@return whether the entity still exists and has one of these types; any type if empty} */
    boolean isOf(Set<EntityType> wanted, int node) {
        return graph.has(entities[node]) && (wanted.isEmpty() || wanted.contains(graph.type(entities[node])));
    }

    /** {@return the number of entities of these types; of all types if empty} */
    long total(Set<EntityType> wanted) {
        return wanted.isEmpty()
                ? size()
                : wanted.stream().mapToLong(type -> types[type.ordinal()]).sum();
    }

    /** {@return the places, sorted by the entities at them} */
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
