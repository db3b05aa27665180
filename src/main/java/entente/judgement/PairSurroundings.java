package entente.judgement;

import entente.adjacency.FactGraph;
import entente.adjacency.FactTable;
import entente.adjacency.Links;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.query.Budget;
import entente.query.EntityRef;
import entente.query.FoundFact;
import it.unimi.dsi.fastutil.ints.Int2IntLinkedOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What lies around two entities: their main facts, the neighbours that they share, and those that one of them alone has. It
 * visits each link of both once.
 *
 * @param left what lies around the one
 * @param right what lies around the other
 * @param common neighbours of both
 */
record PairSurroundings(Side left, Side right, List<EntityRef> common) {
    private static final int MOST_FACTS = 5;
    private static final int MOST_NEIGHBOURS = 10;
    private static final Side NOTHING = new Side(List.of(), List.of());

    /** Nothing around either of them. */
    static final PairSurroundings NONE = new PairSurroundings(NOTHING, NOTHING, List.of());

    /** What lies around one of them. */
    record Side(List<Near> facts, List<EntityRef> others) {}

    /** A fact with the entity at its other end. */
    record Near(FoundFact fact, boolean outward, EntityRef other) {}

    /** {@return what lies around two entities} An entity that the facts do not have yet has nothing around it. */
    static PairSurroundings of(FactGraph graph, String left, String right, Budget budget) {
        int one = graph.find(left);
        int other = graph.find(right);
        if (one == FactGraph.NONE || other == FactGraph.NONE) {
            return NONE;
        }
        graph.prepare(IntList.of(one, other));
        if (!budget.spend(graph.degree(one) + graph.degree(other))) {
            return NONE;
        }
        Int2IntMap near = neighbours(graph, one);
        Int2IntMap far = neighbours(graph, other);
        return new PairSurroundings(
                new Side(facts(graph, one), best(graph, near, id -> !far.containsKey(id) && id != other)),
                new Side(facts(graph, other), best(graph, far, id -> !near.containsKey(id) && id != one)),
                best(graph, near, far::containsKey));
    }

    /** {@return the neighbours with the documents of their facts} A denied fact makes no neighbour. */
    private static Int2IntMap neighbours(FactGraph graph, int entity) {
        Links links = graph.links(entity);
        FactTable facts = graph.facts();
        var neighbours = new Int2IntLinkedOpenHashMap();
        for (int place = links.from(); place < links.to(); place++) {
            if (holds(facts, links.fact(place))) {
                neighbours.addTo(links.neighbour(place), facts.documents(links.fact(place)));
            }
        }
        return neighbours;
    }

    private static List<EntityRef> best(FactGraph graph, Int2IntMap neighbours, IntPredicate wanted) {
        var best = new Best<Int2IntMap.Entry>(
                MOST_NEIGHBOURS,
                Comparator.comparingInt(Int2IntMap.Entry::getIntValue)
                        .reversed()
                        .thenComparing(entry -> graph.id(entry.getIntKey())));
        neighbours.int2IntEntrySet().stream()
                .filter(entry -> wanted.test(entry.getIntKey()))
                .forEach(best::add);
        return best.items.stream()
                .map(entry -> FoundFact.end(graph, entry.getIntKey()))
                .toList();
    }

    private static List<Near> facts(FactGraph graph, int entity) {
        Links links = graph.links(entity);
        FactTable facts = graph.facts();
        var best = new Best<Integer>(
                MOST_FACTS,
                Comparator.comparing((Integer place) -> facts.type(links.fact(place)) != RelationType.HOLDS_POSITION)
                        .thenComparing(place -> -facts.documents(links.fact(place)))
                        .thenComparing(place -> -facts.confidence(links.fact(place)))
                        .thenComparing(place -> facts.key(links.fact(place))));
        for (int place = links.from(); place < links.to(); place++) {
            if (holds(facts, links.fact(place))) {
                best.add(place);
            }
        }
        return best.items.stream()
                .map(place -> new Near(
                        FoundFact.of(graph, entity, links, place),
                        links.outward(place),
                        FoundFact.end(graph, links.neighbour(place))))
                .toList();
    }

    private static boolean holds(FactTable facts, int fact) {
        return Modality.thatHold().contains(facts.modality(fact));
    }

    /** The first few of many items. */
    private static final class Best<T> {
        final List<T> items = new ArrayList<>();
        private final int most;
        private final Comparator<T> order;

        Best(int most, Comparator<T> order) {
            this.most = most;
            this.order = order;
        }

        void add(T item) {
            if (items.size() == most && order.compare(items.getLast(), item) <= 0) {
                return;
            }
            int place = items.size();
            while (place > 0 && order.compare(items.get(place - 1), item) > 0) {
                place--;
            }
            items.add(place, item);
            if (items.size() > most) {
                items.removeLast();
            }
        }
    }
}
