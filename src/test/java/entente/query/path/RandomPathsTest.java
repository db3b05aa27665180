package entente.query.path;

import static org.assertj.core.api.Assertions.assertThat;

import entente.query.EmbeddedGraph;
import entente.query.FactFilter;
import entente.query.RandomGraph;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Compares the paths found in memory, and those found by reading from Neo4j, with what a search that tries everything
 * finds. An id names the seed of its graph.
 */
class RandomPathsTest {
    private static final int GRAPHS = 300;
    private static final int QUERIES = 4;
    private static final long FIRST_SEED = 20_260_801;
    private static final LocalDate TODAY = LocalDate.now();

    private static final List<RandomGraph> ALL = LongStream.range(FIRST_SEED, FIRST_SEED + GRAPHS)
            .mapToObj(seed -> RandomGraph.of("seed" + seed + "-", new Random(seed)))
            .toList();

    private final Paths inMemory = new Paths(EmbeddedGraph.reads());
    private final Paths onDemand = new Paths(EmbeddedGraph.readsOnDemand());

    @BeforeAll
    static void write() {
        RandomGraph.write(ALL);
    }

    @Test
    void pathsAreThoseThatTryingEverythingFinds() {
        long found = 0;
        for (RandomGraph graph : ALL) {
            var random = new Random(graph.name().hashCode());
            for (int i = 0; i < QUERIES; i++) {
                PathQuery query = query(graph, random);
                List<Way> ways = ways(graph, query);
                PathAnswer answer = inMemory.find(query);
                check(query, answer, ways);
                if (i == 0) {
                    check(query, onDemand.find(query), ways);
                }
                found += answer.shown();
            }
        }
        assertThat(found).as("paths compared").isGreaterThan(500);
    }

    private static PathQuery query(RandomGraph graph, Random random) {
        List<String> via = random.nextInt(4) > 0
                ? List.of()
                : Stream.of(graph.name() + 2, graph.name() + 3)
                        .limit(1 + random.nextInt(2))
                        .toList();
        return new PathQuery(
                graph.name() + 0,
                graph.name() + 1,
                via,
                1 + random.nextInt(20),
                1 + random.nextInt(8),
                PathRank.values()[random.nextInt(2)],
                via.isEmpty() && random.nextInt(5) == 0,
                graph.filter(random));
    }

    private static void check(PathQuery query, PathAnswer answer, List<Way> ways) {
        List<Way> expected = ways.stream().limit(query.most()).toList();
        assertThat(answer.paths().stream().map(PathAnswer.ProvedPath::cost).map(cost -> Math.round(cost * 1_000)))
                .as("costs of %s", query)
                .containsExactlyElementsOf(expected.stream().map(Way::cost).toList());
        assertThat(answer.paths().stream().map(path -> text(query, path)))
                .as("%s", query)
                .doesNotHaveDuplicates()
                .isSubsetOf(ways.stream().map(Way::text).toList());
        if (query.via().isEmpty()) {
            assertThat(answer.total()).as("total of %s", query).isEqualTo(ways.size());
            assertThat(answer.cut()).as("cut of %s", query).isFalse();
        }
        assertThat(answer.reason() == null).as("%s: %s", query, answer.reason()).isEqualTo(!expected.isEmpty());
    }

    /** The entities between two ends, the fact of each hop, and what it costs in thousandths of a hop. */
    private record Way(List<String> stations, List<RandomGraph.Fact> facts, long cost) {
        int hops() {
            return facts.size();
        }

        String text() {
            return stations + " " + facts.stream().map(RandomGraph.Fact::id).toList();
        }
    }

    private static String text(PathQuery query, PathAnswer.ProvedPath path) {
        List<String> stations = new ArrayList<>(List.of(query.from()));
        path.hops().forEach(hop -> stations.add(hop.target().id()));
        return stations + " "
                + path.hops().stream().map(hop -> hop.relation().id()).toList();
    }

    /** {@return every way that the query looks at, the best first} */
    private static List<Way> ways(RandomGraph graph, PathQuery query) {
        List<List<String>> all = new ArrayList<>();
        follow(graph, query, new ArrayList<>(List.of(query.from())), all);
        List<Way> ways =
                all.stream().map(stations -> way(graph, query, stations)).toList();
        Comparator<Way> order = query.rank() == PathRank.SHORT || query.allShortest()
                ? Comparator.comparingInt(Way::hops).thenComparingLong(Way::cost)
                : Comparator.comparingLong(Way::cost);
        int longest = longest(query, ways);
        return ways.stream().filter(way -> way.hops() <= longest).sorted(order).toList();
    }

    /** {@return the length of the longest ways that are looked at} */
    private static int longest(PathQuery query, List<Way> ways) {
        List<Integer> lengths = ways.stream().map(Way::hops).sorted().toList();
        if (lengths.isEmpty() || !query.via().isEmpty()) {
            return query.maxHops();
        }
        if (query.allShortest()) {
            return lengths.getFirst();
        }
        int enough = lengths.size() < query.k() ? query.maxHops() : lengths.get(query.k() - 1);
        if (query.rank() == PathRank.SHORT) {
            return enough;
        }
        // Longer ones are looked at while their hops alone cost less than the worst of the best up to then.
        int longest = enough;
        while (longest < Math.min(query.maxHops(), lengths.getFirst() + BidirectionalSearch.MOST_LONGER)) {
            int looked = longest;
            long worst = ways.stream()
                    .filter(way -> way.hops() <= looked)
                    .mapToLong(Way::cost)
                    .sorted()
                    .limit(query.k())
                    .max()
                    .orElseThrow();
            if (lengths.stream().filter(length -> length <= looked).count() >= query.k()
                    && worst < (longest + 1) * 1_000L) {
                break;
            }
            longest++;
        }
        return longest;
    }

    private static void follow(RandomGraph graph, PathQuery query, List<String> taken, List<List<String>> all) {
        String here = taken.getLast();
        if (here.equals(query.to())) {
            if (taken.stream().filter(query.via()::contains).toList().equals(query.via())) {
                all.add(List.copyOf(taken));
            }
            return;
        }
        if (taken.size() > query.maxHops()) {
            return;
        }
        FactFilter filter = query.filter();
        for (String next : graph.entities().keySet()) {
            boolean mayPass = next.equals(query.to())
                    || query.via().contains(next)
                    || filter.types().allows(graph.entities().get(next))
                            && !filter.avoid().contains(next);
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
        List<RandomGraph.Fact> facts = IntStream.range(1, stations.size())
                .mapToObj(i -> between(graph, query, stations.get(i - 1), stations.get(i))
                        .getFirst())
                .toList();
        long through = stations.subList(1, stations.size() - 1).stream()
                .mapToLong(station -> through(graph, station))
                .sum();
        return new Way(
                stations,
                facts,
                1_000L * facts.size()
                        + through
                        + facts.stream().mapToLong(RandomPathsTest::over).sum());
    }

    /** {@return the facts that join two entities, the cheapest first} */
    private static List<RandomGraph.Fact> between(RandomGraph graph, PathQuery query, String one, String other) {
        return graph.facts().stream()
                .filter(fact -> fact.touches(one) && fact.other(one).equals(other))
                .filter(fact -> fact.passes(query.filter()))
                .sorted(Comparator.comparingLong(RandomPathsTest::over).thenComparing(RandomGraph.Fact::type))
                .toList();
    }

    private static long through(RandomGraph graph, String station) {
        long facts =
                graph.facts().stream().filter(fact -> fact.touches(station)).count();
        return facts <= 10 ? 0 : Math.round(500 * Math.log10(facts / 10.0));
    }

    private static long over(RandomGraph.Fact fact) {
        return 300 / fact.documents() + (10_000 - Math.round(fact.confidence() * 10_000)) / 20 + age(fact);
    }

    private static long age(RandomGraph.Fact fact) {
        @Nullable
        LocalDate known = fact.until() != null
                ? fact.until().latest()
                : fact.since() == null ? null : fact.since().latest();
        return known == null ? 100 : Math.clamp(ChronoUnit.DAYS.between(known, TODAY) / 365 * 5, 0, 100);
    }
}
