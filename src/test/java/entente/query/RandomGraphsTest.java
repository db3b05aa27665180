package entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import entente.ontology.Modality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compares what the queries answer with what a search that tries everything finds. An id names the seed of its graph. */
class RandomGraphsTest {
    private static final int GRAPHS = 200;
    private static final long FIRST_SEED = 20_260_801;

    private static final List<RandomGraph> ALL = LongStream.range(FIRST_SEED, FIRST_SEED + GRAPHS)
            .mapToObj(seed -> RandomGraph.of("seed" + seed + "-", new Random(seed)))
            .toList();

    private final Paths paths = new Paths(EmbeddedGraph.reads());
    private final Neighbourhoods neighbourhoods = new Neighbourhoods(EmbeddedGraph.reads());

    @BeforeAll
    static void write() {
        RandomGraph.write(ALL);
    }

    @Test
    void pathsAreThoseThatTryingEverythingFinds() {
        long found = 0;
        for (RandomGraph graph : ALL) {
            var random = new Random(graph.name().hashCode());
            for (int i = 0; i < 2; i++) {
                var query = new PathQuery(
                        graph.name() + 0,
                        graph.name() + 1,
                        1 + random.nextInt(20),
                        1 + random.nextInt(8),
                        graph.filter(random));
                PathAnswer answer = paths.find(query);
                List<Way> expected = ways(graph, query);
                assertThat(answer.paths().stream().map(path -> text(query, path)))
                        .as("%s", query)
                        .containsExactlyElementsOf(expected.stream()
                                .limit(query.k())
                                .map(Way::text)
                                .toList());
                assertThat(answer.total()).as("total of %s", query).isEqualTo(expected.size());
                assertThat(answer.reason() == null)
                        .as("%s: %s", query, answer.reason())
                        .isEqualTo(!expected.isEmpty());
                found += answer.shown();
            }
        }
        assertThat(found).as("paths compared").isGreaterThan(150);
    }

    @Test
    void neighbourhoodsAreThoseThatTryingEverythingFinds() {
        for (RandomGraph graph : ALL) {
            var random = new Random(graph.name().hashCode());
            var query = new NeighbourhoodQuery(
                    graph.name() + 0, 1 + random.nextInt(3), graph.filter(random), 1 + random.nextInt(12));
            Neighbourhood answer = neighbourhoods.get(query);
            Map<String, Integer> hops = hops(graph, query);
            List<String> shown =
                    hops.keySet().stream().limit(query.limit() + 1L).toList();
            assertThat(answer.nodes().stream().map(node -> node.id() + " " + node.hop()))
                    .as("nodes of %s", query)
                    .containsExactlyElementsOf(
                            shown.stream().map(id -> id + " " + hops.get(id)).toList());
            assertThat(answer.edges().stream().map(Neighbourhood.Edge::id))
                    .as("edges of %s", query)
                    .containsExactlyInAnyOrderElementsOf(among(graph, query, shown));
            assertThat(answer.total())
                    .as("total of %s", query)
                    .isEqualTo(new Neighbourhood.Count(
                            hops.size(), among(graph, query, hops.keySet()).size()));
            assertThat(answer.shown())
                    .isEqualTo(new Neighbourhood.Count(
                            answer.nodes().size(), answer.edges().size()));
        }
    }

    /** The entities between two ends, and the best fact of each hop. */
    private record Way(List<String> stations, List<RandomGraph.Fact> facts) {
        static final Comparator<Way> BEST_FIRST = Comparator.<Way>comparingInt(
                        way -> way.facts().size())
                .thenComparing(way -> -way.facts().stream()
                        .mapToLong(RandomGraph.Fact::documents)
                        .min()
                        .orElseThrow())
                .thenComparing(way -> -way.facts().stream()
                        .mapToDouble(RandomGraph.Fact::confidence)
                        .average()
                        .orElseThrow())
                .thenComparing(way -> String.join(" ", way.stations()));

        String text() {
            return stations + " " + facts.stream().map(RandomGraph.Fact::id).toList();
        }
    }

    private static String text(PathQuery query, PathAnswer.Path path) {
        List<String> stations = new ArrayList<>(List.of(query.from()));
        path.hops().forEach(hop -> stations.add(hop.target().id()));
        return stations + " "
                + path.hops().stream().map(hop -> hop.relation().id()).toList();
    }

    /** {@return every way of the lengths up to the first at which there are enough, the best first} */
    private static List<Way> ways(RandomGraph graph, PathQuery query) {
        List<List<String>> all = new ArrayList<>();
        follow(graph, query, new ArrayList<>(List.of(query.from())), all);
        List<Way> ways = all.stream()
                .map(stations -> way(graph, query, stations))
                .sorted(Way.BEST_FIRST)
                .toList();
        int longest = ways.size() < query.k()
                ? query.maxHops()
                : ways.get(query.k() - 1).facts().size();
        return ways.stream().filter(way -> way.facts().size() <= longest).toList();
    }

    private static void follow(RandomGraph graph, PathQuery query, List<String> taken, List<List<String>> all) {
        String here = taken.getLast();
        if (here.equals(query.to())) {
            all.add(List.copyOf(taken));
            return;
        }
        if (taken.size() > query.maxHops()) {
            return;
        }
        for (String next : graph.entities().keySet()) {
            Set<?> types = query.filter().types();
            boolean mayPass = next.equals(query.to())
                    || types.isEmpty()
                    || types.contains(graph.entities().get(next));
            if (mayPass
                    && !taken.contains(next)
                    && !between(graph, query, here, next).isEmpty()) {
                taken.add(next);
                follow(graph, query, taken, all);
                taken.removeLast();
            }
        }
    }

    private static Way way(RandomGraph graph, PathQuery query, List<String> stations) {
        return new Way(
                stations,
                IntStream.range(1, stations.size())
                        .mapToObj(i -> between(graph, query, stations.get(i - 1), stations.get(i))
                                .getFirst())
                        .toList());
    }

    /** {@return the facts that join two entities, the best first} */
    private static List<RandomGraph.Fact> between(RandomGraph graph, PathQuery query, String one, String other) {
        return graph.facts().stream()
                .filter(fact -> fact.touches(one) && fact.other(one).equals(other))
                .filter(fact -> fact.passes(query.filter()))
                .filter(fact -> fact.modality() == Modality.STATED || fact.modality() == Modality.REPORTED)
                .sorted(Comparator.comparingLong(RandomGraph.Fact::documents)
                        .thenComparing(RandomGraph.Fact::confidence)
                        .reversed()
                        .thenComparing(RandomGraph.Fact::id))
                .toList();
    }

    /** {@return the distance of each entity within reach, the closest first} */
    private static Map<String, Integer> hops(RandomGraph graph, NeighbourhoodQuery query) {
        Map<String, Integer> hops = new LinkedHashMap<>(Map.of(query.entity(), 0));
        for (int hop = 1; hop <= query.hops(); hop++) {
            Map<String, Long> ring = new HashMap<>();
            for (RandomGraph.Fact fact : graph.facts()) {
                for (String near : hops.keySet()) {
                    Set<?> types = query.filter().types();
                    if (fact.touches(near)
                            && fact.passes(query.filter())
                            && !hops.containsKey(fact.other(near))
                            && (types.isEmpty()
                                    || types.contains(graph.entities().get(fact.other(near))))) {
                        ring.merge(fact.other(near), fact.documents(), Long::sum);
                    }
                }
            }
            int distance = hop;
            ring.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(entry -> hops.put(entry.getKey(), distance));
        }
        return hops;
    }

    private static List<String> among(RandomGraph graph, NeighbourhoodQuery query, Iterable<String> entities) {
        Set<String> members = new HashSet<>();
        entities.forEach(members::add);
        return graph.facts().stream()
                .filter(fact -> members.contains(fact.subject()) && members.contains(fact.object()))
                .filter(fact -> fact.passes(query.filter()))
                .map(RandomGraph.Fact::id)
                .collect(Collectors.toList());
    }
}
