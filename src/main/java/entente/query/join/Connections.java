package entente.query.join;

import entente.adjacency.FactGraph;
import entente.query.Edge;
import entente.query.EntityRef;
import entente.query.FactFilter;
import entente.query.FactTest;
import entente.query.FoundFact;
import entente.query.NamedEntities;
import entente.query.NotFound;
import entente.query.QueryRunner;
import entente.query.TooSlow;
import entente.query.around.EdgeLoader;
import entente.query.around.Neighbourhood;
import entente.query.around.NeighbourhoodSearch;
import entente.query.path.PathCost;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Finds how several entities hang together. Entities that a question names are never left out by its filter's types and
 * entities to avoid. While Neo4j does not answer and the facts are in memory, the answers come without what only Neo4j
 * knows.
 */
@Component
public class Connections {
    /** A second's work or less. */
    private static final long MOST_LINKS = 30_000_000;

    private final QueryRunner reads;
    private final EdgeLoader edges;
    private final Clock clock = Clock.systemUTC();

    private record Found(List<EntityRef> nodes, List<FoundFact> facts) {}

    public Connections(QueryRunner reads, EdgeLoader edges) {
        this.reads = reads;
        this.edges = edges;
    }

    /**
     * {@return the facts among the entities}
     *
     * @param entities ids, 2 to 200 different ones
     * @throws NotFound when there are no such entities
     * @throws TooSlow when facts are read from Neo4j and time is up
     */
    public Subgraph among(List<String> entities, FactFilter filter) {
        List<String> ids = NamedEntities.check(entities, Subgraph.MOST_ENTITIES);
        Found found = reads.search(graph -> among(graph, ids, filter));
        List<FoundFact> strongest = found.facts().stream()
                .sorted(FoundFact.STRONGEST_FIRST)
                .limit(NeighbourhoodSearch.MOST_EDGES)
                .toList();
        EdgeLoader.Words words = edges.words(strongest);
        List<Edge> shown = words.edges(strongest);
        return new Subgraph(
                found.nodes(),
                shown,
                new Neighbourhood.Count(found.nodes().size(), shown.size()),
                new Neighbourhood.Count(found.nodes().size(), found.facts().size()),
                found.facts().size() > strongest.size(),
                words.available());
    }

    /**
     * {@return what the entities have in common}
     *
     * @throws NotFound when there are no such entities
     * @throws TooSlow when facts are read from Neo4j and time is up
     */
    public CommonNeighbours common(CommonQuery query) {
        CommonSearch.Found found =
                reads.search(MOST_LINKS, (graph, budget) -> new CommonSearch(graph, query, budget).run());
        EdgeLoader.Words words = edges.words(found.facts().toList());
        return new CommonNeighbours(
                found.entities(),
                found.neighbours().stream().map(one -> neighbour(one, words)).toList(),
                found.neighbours().size(),
                found.total(),
                found.cut(),
                words.available(),
                found.next());
    }

    /**
     * {@return a short tree that joins the entities} Each hop is over facts of any direction. Fewer hops come first, then
     * what costs less to go through, see {@link PathCost#through}.
     *
     * @throws NotFound when there are no such entities
     * @throws TooSlow when facts are read from Neo4j and time is up
     */
    public ConnectingTree tree(TreeQuery query) {
        LocalDate today = LocalDate.now(clock);
        TreeSearch.Found found =
                reads.search(MOST_LINKS, (graph, budget) -> new TreeSearch(graph, query, today, budget).run());
        EdgeLoader.Words words = edges.words(found.facts());
        return new ConnectingTree(
                found.nodes(),
                words.edges(found.facts()),
                found.hops().size(),
                found.groups(),
                found.groups().stream().skip(1).flatMap(List::stream).toList(),
                true,
                found.cut(),
                words.available());
    }

    private static Found among(FactGraph graph, List<String> entities, FactFilter filter) {
        IntArrayList given = NamedEntities.find(graph, entities);
        var test = new FactTest(graph, filter);
        graph.prepare(given);
        List<FoundFact> facts = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            for (int j = i + 1; j < given.size(); j++) {
                facts.addAll(FoundFact.between(graph, test, given.getInt(i), given.getInt(j)));
            }
        }
        return new Found(
                given.intStream().mapToObj(one -> FoundFact.end(graph, one)).toList(), facts);
    }

    private static CommonNeighbours.Neighbour neighbour(CommonSearch.FoundNeighbour found, EdgeLoader.Words words) {
        return new CommonNeighbours.Neighbour(
                found.entity(),
                found.ties().size(),
                found.ties().stream()
                        .map(tie -> new CommonNeighbours.Tie(tie.to(), words.edges(tie.facts()), tie.total()))
                        .toList());
    }
}
