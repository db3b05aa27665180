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
 * Finds connections between several entities. The filter by types and entities to avoid does not apply to entities
 * named in a query. If Neo4j does not answer and the facts are in memory, answers lack the properties that only Neo4j
 * has.
 */
@Component
public class Connections {
    /** The maximum number of links, visited in a second at most. */
    private static final long MOST_LINKS = 30_000_000;

    private final QueryRunner queries;
    private final EdgeLoader edges;
    private final Clock clock = Clock.systemUTC();

    private record Found(List<EntityRef> nodes, List<FoundFact> facts) {}

    public Connections(QueryRunner queries, EdgeLoader edges) {
        this.queries = queries;
        this.edges = edges;
    }

    /**
     * {@return the facts between the entities}
     *
     * @param entities ids of 2 to 200 different entities
     * @throws NotFound if there are no such entities
     * @throws TooSlow if the facts are read from Neo4j and time is up
     */
    public Subgraph among(List<String> entities, FactFilter filter) {
        List<String> ids = NamedEntities.check(entities, Subgraph.MOST_ENTITIES);
        FactFilter certain = queries.certain(filter);
        Found found = queries.search(graph -> among(graph, ids, certain));
        List<FoundFact> strongest = found.facts().stream()
                .sorted(FoundFact.STRONGEST_FIRST)
                .limit(NeighbourhoodSearch.MOST_EDGES)
                .toList();
        EdgeLoader.LoadedEdges loaded = edges.load(strongest);
        List<Edge> shown = loaded.edges(strongest);
        return new Subgraph(
                found.nodes(),
                shown,
                new Neighbourhood.Count(found.nodes().size(), shown.size()),
                new Neighbourhood.Count(found.nodes().size(), found.facts().size()),
                found.facts().size() > strongest.size(),
                loaded.available());
    }

    /**
     * {@return the common neighbours of the entities}
     *
     * @throws NotFound if there are no such entities
     * @throws TooSlow if the facts are read from Neo4j and time is up
     */
    public CommonNeighbours common(CommonQuery wanted) {
        CommonQuery query = wanted.withFilter(queries.certain(wanted.filter()));
        CommonSearch.Found found =
                queries.search(MOST_LINKS, (graph, budget) -> new CommonSearch(graph, query, budget).run());
        EdgeLoader.LoadedEdges loaded = edges.load(found.facts().toList());
        return new CommonNeighbours(
                found.entities(),
                found.neighbours().stream().map(one -> neighbour(one, loaded)).toList(),
                found.neighbours().size(),
                found.total(),
                found.cut(),
                loaded.available(),
                found.next());
    }

    /**
     * {@return a short tree that joins the entities} Facts are followed in both directions. Fewer hops are preferred,
     * then intermediate entities with a lower cost, see {@link PathCost#through}.
     *
     * @throws NotFound if there are no such entities
     * @throws TooSlow if the facts are read from Neo4j and time is up
     */
    public ConnectingTree tree(TreeQuery wanted) {
        TreeQuery query = new TreeQuery(wanted.entities(), wanted.maxHops(), queries.certain(wanted.filter()));
        LocalDate today = LocalDate.now(clock);
        TreeSearch.Found found =
                queries.search(MOST_LINKS, (graph, budget) -> new TreeSearch(graph, query, today, budget).run());
        EdgeLoader.LoadedEdges loaded = edges.load(found.facts());
        return new ConnectingTree(
                found.nodes(),
                loaded.edges(found.facts()),
                found.hops().size(),
                found.groups(),
                found.groups().stream().skip(1).flatMap(List::stream).toList(),
                true,
                found.cut(),
                loaded.available());
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

    private static CommonNeighbours.Neighbour neighbour(
            CommonSearch.FoundNeighbour found, EdgeLoader.LoadedEdges loaded) {
        return new CommonNeighbours.Neighbour(
                found.entity(),
                found.ties().size(),
                found.ties().stream()
                        .map(tie -> new CommonNeighbours.Tie(tie.to(), loaded.edges(tie.facts()), tie.total()))
                        .toList());
    }
}
