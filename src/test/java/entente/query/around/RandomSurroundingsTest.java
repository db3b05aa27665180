package entente.query.around;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import entente.query.Edge;
import entente.query.EmbeddedGraph;
import entente.query.EntityRef;
import entente.query.FactFilter;
import entente.query.QueryRunner;
import entente.query.RandomGraph;
import entente.query.around.BruteSurroundings.Joined;
import entente.query.join.CommonNeighbours;
import entente.query.join.CommonQuery;
import entente.query.join.ConnectingTree;
import entente.query.join.Connections;
import entente.query.join.Subgraph;
import entente.query.join.TreeQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Compares what lies around and between entities, in memory and read from Neo4j, with what trying everything finds. */
class RandomSurroundingsTest {
    private static final int GRAPHS = 200;
    private static final int LAST = GRAPHS - 1;
    private static final int TRIES = 400;

    private static final List<RandomGraph> ALL = IntStream.range(0, GRAPHS)
            .mapToObj(seed -> RandomGraph.of("around" + seed + "-", new Random(seed)))
            .toList();

    private static final List<Neighbourhoods> NEIGHBOURHOODS =
            both(reads -> new Neighbourhoods(reads, new EdgeLoader(reads)));
    private static final List<Connections> CONNECTIONS = both(reads -> new Connections(reads, new EdgeLoader(reads)));

    @BeforeContainer
    static void write() {
        RandomGraph.write(ALL);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void neighbourhoodsInPartsAreThoseThatTryingEverythingFinds(
            @ForAll @IntRange(max = LAST) int number, @ForAll long seed) {
        RandomGraph graph = ALL.get(number);
        var random = new Random(seed);
        FactFilter filter = graph.filter(random);
        int hops = 1 + random.nextInt(3);
        int limit = 1 + random.nextInt(6);
        NeighbourRank rank = NeighbourRank.values()[random.nextInt(3)];
        var brute = new BruteSurroundings(graph, filter);
        String centre = graph.name() + 0;
        List<Joined> around = brute.around(centre, hops, rank);
        List<String> expected = new ArrayList<>(List.of(centre + " 0"));
        around.forEach(one -> expected.add(one.id() + " " + one.group()));
        Set<String> reached = around.stream().map(Joined::id).collect(Collectors.toSet());
        reached.add(centre);
        for (Neighbourhoods neighbourhoods : NEIGHBOURHOODS) {
            List<String> nodes = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            List<String> edges = new ArrayList<>();
            String next = null;
            do {
                Neighbourhood part =
                        neighbourhoods.get(new NeighbourhoodQuery(centre, hops, filter, limit, rank, next));
                int before = nodes.size();
                part.nodes().forEach(node -> nodes.add(node.id() + " " + node.hop()));
                part.nodes().forEach(node -> seen.add(node.id()));
                part.edges().forEach(edge -> edges.add(edge.id()));
                assertThat(part.edges()).allMatch(edge -> seen.contains(edge.source()) && seen.contains(edge.target()));
                assertThat(part.nodes()).hasSizeLessThanOrEqualTo(before == 0 ? limit + 1 : limit);
                assertThat(part.shown())
                        .isEqualTo(new Neighbourhood.Count(
                                part.nodes().size(), part.edges().size()));
                assertThat(part.total())
                        .isEqualTo(new Neighbourhood.Count(
                                reached.size(), brute.among(reached).size()));
                assertThat(part.cut()).isFalse();
                assertThat(part.evidenceAvailable()).isTrue();
                next = part.next();
            } while (next != null);
            assertThat(nodes).as("nodes by %s", rank).containsExactlyElementsOf(expected);
            assertThat(edges).as("edges").containsExactlyInAnyOrderElementsOf(ids(brute.among(reached)));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void countsAreThoseOfTheFactsAtTheEntity(@ForAll @IntRange(max = LAST) int number, @ForAll long seed) {
        RandomGraph graph = ALL.get(number);
        FactFilter filter = graph.filter(new Random(seed));
        var brute = new BruteSurroundings(graph, filter);
        String centre = graph.name() + 0;
        List<RandomGraph.Fact> facts = graph.facts().stream()
                .filter(fact -> fact.touches(centre) && fact.passes(filter) && brute.mayVisit(fact.other(centre)))
                .toList();
        Map<String, List<RandomGraph.Fact>> byRelation = facts.stream()
                .collect(Collectors.groupingBy(fact -> fact.type() + " "
                        + (fact.type().symmetric()
                                ? "either"
                                : fact.subject().equals(centre) ? "outgoing" : "incoming")));
        Map<String, List<RandomGraph.Fact>> byType = facts.stream()
                .collect(Collectors.groupingBy(fact ->
                        requireNonNull(graph.entities().get(fact.other(centre))).label()));
        for (Neighbourhoods neighbourhoods : NEIGHBOURHOODS) {
            NeighbourCounts counts = neighbourhoods.count(centre, filter);
            assertThat(counts.facts()).isEqualTo(facts.size());
            assertThat(counts.neighbours()).isEqualTo(others(facts, centre));
            assertThat(counts.relations().stream()
                            .map(row -> "%s %s %d %d"
                                    .formatted(row.relation(), row.direction().label(), row.facts(), row.neighbours())))
                    .containsExactlyInAnyOrderElementsOf(rows(byRelation, centre));
            assertThat(counts.types().stream()
                            .map(row -> "%s %d %d".formatted(row.type().label(), row.facts(), row.neighbours())))
                    .containsExactlyInAnyOrderElementsOf(rows(byType, centre));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void subgraphsHaveEveryFactAmongTheirEntities(@ForAll @IntRange(max = LAST) int number, @ForAll long seed) {
        RandomGraph graph = ALL.get(number);
        var random = new Random(seed);
        FactFilter filter = graph.filter(random);
        List<String> given = some(graph, random, graph.entities().size());
        List<RandomGraph.Fact> facts = new BruteSurroundings(graph, filter).among(given);
        for (Connections connections : CONNECTIONS) {
            Subgraph subgraph = connections.among(given, filter);
            assertThat(subgraph.nodes().stream().map(EntityRef::id)).containsExactlyElementsOf(given);
            assertThat(subgraph.edges().stream().map(Edge::id)).containsExactlyInAnyOrderElementsOf(ids(facts));
            assertThat(subgraph.total()).isEqualTo(new Neighbourhood.Count(given.size(), facts.size()));
            assertThat(subgraph.shown()).isEqualTo(subgraph.total());
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void commonNeighboursAreThoseThatTryingEverythingFinds(
            @ForAll @IntRange(max = LAST) int number, @ForAll long seed) {
        RandomGraph graph = ALL.get(number);
        var random = new Random(seed);
        FactFilter filter = graph.filter(random);
        List<String> given = some(graph, random, 4);
        int atLeast = 2 + random.nextInt(given.size() - 1);
        int limit = 1 + random.nextInt(3);
        NeighbourRank rank = NeighbourRank.values()[random.nextInt(3)];
        var brute = new BruteSurroundings(graph, filter);
        List<Joined> expected = brute.common(given, atLeast, rank);
        for (Connections connections : CONNECTIONS) {
            List<CommonNeighbours.Neighbour> found = new ArrayList<>();
            String next = null;
            do {
                CommonNeighbours part = connections.common(new CommonQuery(given, filter, atLeast, limit, rank, next));
                assertThat(part.total()).isEqualTo(expected.size());
                assertThat(part.neighbours()).hasSize(part.shown()).hasSizeLessThanOrEqualTo(limit);
                found.addAll(part.neighbours());
                next = part.next();
            } while (next != null);
            assertThat(found.stream().map(one -> one.entity().id()))
                    .as("common to %s by %s", given, rank)
                    .containsExactlyElementsOf(expected.stream().map(Joined::id).toList());
            for (CommonNeighbours.Neighbour one : found) {
                assertThat(one.joins()).isEqualTo(one.ties().size());
                assertThat(one.ties())
                        .allSatisfy(tie -> assertThat(tie.edges().stream().map(Edge::id))
                                .containsExactlyInAnyOrderElementsOf(
                                        ids(brute.between(tie.to(), one.entity().id()))));
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void treesJoinAllThatCanBeJoinedInLessThanTwiceTheFewestHops(
            @ForAll @IntRange(max = LAST) int number, @ForAll long seed) {
        RandomGraph graph = ALL.get(number);
        var random = new Random(seed);
        FactFilter filter = graph.filter(random);
        List<String> given = some(graph, random, 5);
        int maxHops = 1 + random.nextInt(8);
        var brute = new BruteSurroundings(graph, filter);
        Set<Set<String>> groups = brute.groups(given, maxHops);
        List<ConnectingTree> trees = CONNECTIONS.stream()
                .map(connections -> connections.tree(new TreeQuery(given, maxHops, filter)))
                .toList();
        assertThat(trees.getLast()).isEqualTo(trees.getFirst());
        ConnectingTree tree = trees.getFirst();
        assertThat(tree.groups().stream().map(Set::copyOf)).containsExactlyInAnyOrderElementsOf(groups);
        assertThat(tree.unjoined())
                .hasSize(given.size() - tree.groups().getFirst().size());
        List<String> nodes = tree.nodes().stream().map(EntityRef::id).toList();
        assertThat(nodes).startsWith(given.toArray(String[]::new)).doesNotHaveDuplicates();
        assertThat(nodes.stream().skip(given.size())).allMatch(brute::mayVisit);
        assertThat(tree.hops()).as("hops of a forest").isEqualTo(nodes.size() - groups.size());
        assertThat(tree.edges().stream()
                        .map(edge -> Set.of(edge.source(), edge.target()))
                        .distinct())
                .hasSize(tree.hops());
        if (groups.size() == 1) {
            assertThat(brute.isConnected(nodes)).isTrue();
            assertThat(tree.hops()).isLessThan(2 * brute.shortestTree(given));
        }
    }

    private static <T> List<T> both(Function<QueryRunner, T> queries) {
        return List.of(queries.apply(EmbeddedGraph.reads()), queries.apply(EmbeddedGraph.readsOnDemand()));
    }

    private static List<String> some(RandomGraph graph, Random random, int most) {
        List<String> all = new ArrayList<>(graph.entities().keySet());
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, 2 + random.nextInt(Math.min(most, all.size()) - 1)));
    }

    private static List<String> rows(Map<String, List<RandomGraph.Fact>> groups, String centre) {
        return groups.entrySet().stream()
                .map(group ->
                        "%s %d %d".formatted(group.getKey(), group.getValue().size(), others(group.getValue(), centre)))
                .toList();
    }

    private static long others(Collection<RandomGraph.Fact> facts, String centre) {
        return facts.stream().map(fact -> fact.other(centre)).distinct().count();
    }

    private static List<String> ids(Collection<RandomGraph.Fact> facts) {
        return facts.stream().map(RandomGraph.Fact::id).toList();
    }
}
