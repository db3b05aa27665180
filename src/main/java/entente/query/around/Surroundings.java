package entente.query.around;

import entente.adjacency.FactGraph;
import entente.adjacency.FactTable;
import entente.adjacency.Links;
import entente.query.Budget;
import entente.query.FactTest;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.BitSet;

/** All that lies within some hops of a centre, found hop by hop. Belongs to one thread. */
final class Surroundings {
    private final FactGraph graph;
    private final FactTable facts;
    private final FactTest test;
    private final NeighbourRank rank;
    private final Budget budget;
    private final BitSet reached = new BitSet();

    /** The centre and whatever was reached, hop by hop, with the measures of the rank. */
    private final IntArrayList entities = new IntArrayList();

    private final LongArrayList measures = new LongArrayList();

    /** At each hop, where its entities begin; and where the last ones end. */
    private final IntArrayList starts = IntArrayList.of(0);

    Surroundings(FactGraph graph, FactTest test, NeighbourRank rank, Budget budget, int centre) {
        this.graph = graph;
        this.facts = graph.facts();
        this.test = test;
        this.rank = rank;
        this.budget = budget;
        add(centre, 0);
        starts.add(1);
    }

    /** Goes so many hops further, as far as the budget goes. */
    void widen(int hops) {
        for (int hop = 0; hop < hops && hasFrontier(); hop++) {
            widen();
        }
    }

    /** {@return how many entities were reached, the centre among them} */
    int size() {
        return entities.size();
    }

    /** {@return whether the entity was reached} */
    boolean has(int entity) {
        return reached.get(entity);
    }

    /** Lets all but the centre take part in the ranking, the nearer ones first. */
    void rank(NeighbourRanking ranking) {
        for (int hop = 1; hop + 1 < starts.size(); hop++) {
            prepareRanking(hop);
            for (int i = starts.getInt(hop); i < starts.getInt(hop + 1); i++) {
                ranking.offer(entities.getInt(i), hop, measure(i));
            }
        }
    }

    /** {@return as the how manieth each entity was reached} */
    Int2IntOpenHashMap indexes() {
        var indexes = new Int2IntOpenHashMap(entities.size());
        for (int i = 0; i < entities.size(); i++) {
            indexes.put(entities.getInt(i), i);
        }
        return indexes;
    }

    /** {@return the place in the ranking of the entity that was reached as that one} */
    RankPlace place(int index) {
        int hop = 0;
        while (index >= starts.getInt(hop + 1)) {
            hop++;
        }
        int entity = entities.getInt(index);
        return new RankPlace(hop, measure(index), graph.name(entity), graph.id(entity));
    }

    /** {@return how many facts join the entities reached, or as many as the budget let count} */
    long countFacts() {
        graph.prepare(entities);
        long count = 0;
        for (int i = 0; i < entities.size(); i++) {
            Links links = graph.links(entities.getInt(i));
            if (!budget.spend(links.size())) {
                break;
            }
            for (int place = links.from(); place < links.to(); place++) {
                if (links.outward(place) && reached.get(links.neighbour(place)) && test.passes(links.fact(place))) {
                    count++;
                }
            }
        }
        return count;
    }

    private boolean hasFrontier() {
        return starts.getInt(starts.size() - 1) > starts.getInt(starts.size() - 2) && !budget.isSpent();
    }

    private void widen() {
        int from = starts.getInt(starts.size() - 2);
        int to = entities.size();
        var ring = new Int2IntOpenHashMap();
        ring.defaultReturnValue(-1);
        graph.prepare(entities.subList(from, to));
        for (int i = from; i < to; i++) {
            Links links = graph.links(entities.getInt(i));
            if (!budget.spend(links.size())) {
                break;
            }
            follow(links, ring);
        }
        entities.subList(to, entities.size()).forEach(reached::set);
        starts.add(entities.size());
    }

    private void follow(Links links, Int2IntOpenHashMap ring) {
        for (int place = links.from(); place < links.to(); place++) {
            int neighbour = links.neighbour(place);
            int fact = links.fact(place);
            if (reached.get(neighbour) || !test.passes(fact)) {
                continue;
            }
            int index = ring.get(neighbour);
            if (index < 0) {
                if (!test.mayVisit(neighbour)) {
                    continue;
                }
                index = entities.size();
                ring.put(neighbour, index);
                entities.add(neighbour);
                measures.add(rank.start());
            }
            measures.set(index, rank.with(measures.getLong(index), facts, fact));
        }
    }

    private void add(int entity, long measure) {
        entities.add(entity);
        measures.add(measure);
        reached.set(entity);
    }

    private void prepareRanking(int hop) {
        if (rank == NeighbourRank.RARE) {
            graph.prepare(entities.subList(starts.getInt(hop), starts.getInt(hop + 1)));
        }
    }

    private long measure(int index) {
        return rank == NeighbourRank.RARE ? graph.degree(entities.getInt(index)) : measures.getLong(index);
    }
}
