package entente.query.around;

import entente.adjacency.FactGraph;
import entente.adjacency.Links;
import entente.query.Budget;
import entente.query.FactTest;
import entente.query.FoundFact;
import entente.query.NamedEntities;
import entente.query.around.NeighbourRanking.RankedEntity;
import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntMaps;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One search for what lies around an entity. Belongs to one thread. */
public final class NeighbourhoodSearch {
    /** More edges than this are no picture any more; the weakest are left out, and that is told. */
    public static final int MOST_EDGES = 10_000;

    private final FactGraph graph;
    private final NeighbourhoodQuery query;
    private final FactTest test;
    private final Budget budget;
    private final @Nullable RankPlace after;
    private final int centre;
    private final Surroundings surroundings;
    private final Int2ObjectOpenHashMap<String> ids = new Int2ObjectOpenHashMap<>();

    /**
     * What was found.
     *
     * @param facts in no order
     */
    record Found(
            Neighbourhood.Node centre,
            List<Neighbourhood.Node> nodes,
            List<FoundFact> facts,
            Neighbourhood.Count total,
            boolean cut,
            @Nullable String next) {}

    NeighbourhoodSearch(FactGraph graph, NeighbourhoodQuery query, Budget budget) {
        this.graph = graph;
        this.query = query;
        this.test = new FactTest(graph, query.filter());
        this.budget = budget;
        this.after = query.place();
        this.centre = NamedEntities.find(graph, List.of(query.entity())).getInt(0);
        this.surroundings = new Surroundings(graph, test, query.rank(), budget, centre);
    }

    Found run() {
        surroundings.widen(query.hops());
        var ranking = new NeighbourRanking(graph, query.limit(), after);
        surroundings.rank(ranking);
        List<RankedEntity> picked = ranking.picked();
        picked.forEach(one -> ids.put(one.entity(), one.place().id()));
        List<FoundFact> facts = facts(picked);
        var total = new Neighbourhood.Count(surroundings.size(), surroundings.countFacts());
        var self = new Neighbourhood.Node(id(centre), graph.type(centre), graph.name(centre), 0);
        return new Found(
                self,
                Stream.concat(
                                after == null ? Stream.of(self) : Stream.empty(),
                                picked.stream().map(this::node))
                        .toList(),
                strongest(facts),
                total,
                budget.isSpent() || facts.size() > MOST_EDGES,
                ranking.hasMore() ? picked.getLast().place().cursor(query.rank()) : null);
    }

    /** {@return the facts that join the picked ones to each other, the centre and those before} */
    private List<FoundFact> facts(List<RankedEntity> picked) {
        var entities =
                new IntArrayList(picked.stream().mapToInt(RankedEntity::entity).toArray());
        var members = new BitSet();
        entities.forEach(members::set);
        members.set(centre);
        if (after == null) {
            entities.add(centre);
        }
        Int2IntMap indexes = after == null ? Int2IntMaps.EMPTY_MAP : surroundings.indexes();
        graph.prepare(entities);
        List<FoundFact> facts = new ArrayList<>();
        for (int i = 0; i < entities.size(); i++) {
            int entity = entities.getInt(i);
            Links links = graph.links(entity);
            for (int place = links.from(); place < links.to(); place++) {
                int neighbour = links.neighbour(place);
                boolean joins = members.get(neighbour)
                        ? links.outward(place) || neighbour == centre && after != null
                        : isBefore(neighbour, indexes);
                if (joins && test.passes(links.fact(place))) {
                    facts.add(FoundFact.of(graph, entity, links, place, this::id));
                }
            }
        }
        return facts;
    }

    private boolean isBefore(int entity, Int2IntMap indexes) {
        return after != null
                && surroundings.has(entity)
                && surroundings.place(indexes.get(entity)).compareTo(after) <= 0;
    }

    private static List<FoundFact> strongest(List<FoundFact> facts) {
        return facts.size() <= MOST_EDGES
                ? facts
                : facts.stream()
                        .sorted(FoundFact.STRONGEST_FIRST)
                        .limit(MOST_EDGES)
                        .toList();
    }

    private Neighbourhood.Node node(RankedEntity ranked) {
        int entity = ranked.entity();
        RankPlace place = ranked.place();
        return new Neighbourhood.Node(place.id(), graph.type(entity), place.name(), (int) place.group());
    }

    /** {@return the id, which most facts of an answer share with others} */
    private String id(int entity) {
        return ids.computeIfAbsent(entity, graph::id);
    }
}
