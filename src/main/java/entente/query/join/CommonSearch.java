package entente.query.join;

import entente.adjacency.FactGraph;
import entente.adjacency.Links;
import entente.query.Budget;
import entente.query.EntityRef;
import entente.query.FactTest;
import entente.query.FoundFact;
import entente.query.NamedEntities;
import entente.query.around.NeighbourRank;
import entente.query.around.NeighbourRanking;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One search for what several entities have in common. Belongs to one thread. */
final class CommonSearch {
    private static final int MOST_FACTS_A_TIE = 10;

    private final FactGraph graph;
    private final CommonQuery query;
    private final FactTest test;
    private final Budget budget;
    private final IntArrayList given;

    /** Whatever is joined to any of the given ones: its place below, by entity. */
    private final Int2IntOpenHashMap places = new Int2IntOpenHashMap();

    private final IntArrayList neighbours = new IntArrayList();
    private final IntArrayList joins = new IntArrayList();
    private final LongArrayList measures = new LongArrayList();

    /** What was found. */
    record Found(
            List<EntityRef> entities,
            List<FoundNeighbour> neighbours,
            long total,
            boolean cut,
            @Nullable String next) {

        Stream<FoundFact> facts() {
            return neighbours.stream().flatMap(one -> one.ties().stream()).flatMap(tie -> tie.facts().stream());
        }
    }

    /** A neighbour, before Neo4j is asked. */
    record FoundNeighbour(EntityRef entity, List<FoundTie> ties) {}

    /** A tie, before Neo4j is asked. */
    record FoundTie(String to, List<FoundFact> facts, long total) {}

    CommonSearch(FactGraph graph, CommonQuery query, Budget budget) {
        this.graph = graph;
        this.query = query;
        this.test = new FactTest(graph, query.filter());
        this.budget = budget;
        this.given = NamedEntities.find(graph, query.entities());
        places.defaultReturnValue(FactGraph.NONE);
    }

    Found run() {
        graph.prepare(given);
        for (int i = 0; i < given.size(); i++) {
            Links links = graph.links(given.getInt(i));
            if (!budget.spend(links.size())) {
                break;
            }
            follow(links);
        }
        int[] common = IntStream.range(0, neighbours.size())
                .filter(place -> joins.getInt(place) >= query.atLeast())
                .toArray();
        if (query.rank() == NeighbourRank.RARE) {
            graph.prepare(new IntArrayList(
                    IntStream.of(common).map(neighbours::getInt).toArray()));
        }
        var ranking = new NeighbourRanking(graph, query.limit(), query.place());
        IntStream.of(common)
                .forEach(place -> ranking.offer(neighbours.getInt(place), -joins.getInt(place), measure(place)));
        List<NeighbourRanking.RankedEntity> picked = ranking.picked();
        graph.prepare(new IntArrayList(
                picked.stream().mapToInt(NeighbourRanking.RankedEntity::entity).toArray()));
        return new Found(
                given.intStream()
                        .mapToObj(entity -> FoundFact.end(graph, entity))
                        .toList(),
                picked.stream().map(one -> neighbour(one.entity())).toList(),
                common.length,
                budget.isSpent(),
                ranking.hasMore() ? picked.getLast().place().cursor(query.rank()) : null);
    }

    private void follow(Links links) {
        int last = FactGraph.NONE;
        for (int place = links.from(); place < links.to(); place++) {
            int neighbour = links.neighbour(place);
            int fact = links.fact(place);
            if (test.passes(fact) && test.mayVisit(neighbour) && !given.contains(neighbour)) {
                int known = place(neighbour);
                if (neighbour != last) {
                    joins.set(known, joins.getInt(known) + 1);
                    last = neighbour;
                }
                measures.set(known, query.rank().with(measures.getLong(known), graph.facts(), fact));
            }
        }
    }

    private int place(int neighbour) {
        int known = places.get(neighbour);
        if (known != FactGraph.NONE) {
            return known;
        }
        places.put(neighbour, neighbours.size());
        neighbours.add(neighbour);
        joins.add(0);
        measures.add(query.rank().start());
        return neighbours.size() - 1;
    }

    private long measure(int place) {
        return query.rank() == NeighbourRank.RARE ? graph.degree(neighbours.getInt(place)) : measures.getLong(place);
    }

    private FoundNeighbour neighbour(int entity) {
        return new FoundNeighbour(
                FoundFact.end(graph, entity),
                given.intStream()
                        .mapToObj(end -> tie(end, entity))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private @Nullable FoundTie tie(int end, int neighbour) {
        List<FoundFact> facts = FoundFact.between(graph, test, end, neighbour);
        return facts.isEmpty()
                ? null
                : new FoundTie(
                        graph.id(end), facts.stream().limit(MOST_FACTS_A_TIE).toList(), facts.size());
    }
}
