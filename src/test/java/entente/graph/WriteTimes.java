package entente.graph;

import static entente.graph.Story.person;
import static entente.graph.Story.place;
import static entente.ontology.RelationType.HOLDS_POSITION;
import static entente.ontology.RelationType.VISITED;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Measures how long starting and writing take. Run by {@code bench/writes/run}. */
final class WriteTimes {
    private static final int SMALL = 400;

    private WriteTimes() {}

    public static void main(String... args) throws Exception {
        Instant start = Instant.now();
        Graph graph = TestGraph.graph();
        print("start with schema", start);
        for (int threads : new int[] {1, 1, 4}) {
            TestGraph.empty();
            start = Instant.now();
            writeSmall(graph, threads);
            long millis = Duration.between(start, Instant.now()).toMillis();
            System.out.printf("%d threads: %.1f documents/s%n", threads, SMALL * 1000.0 / millis);
        }
        TestGraph.empty();
        var huge = new Story("huge");
        for (int i = 0; i < 10_000; i++) {
            huge.claims(person("Person " + i % 700), HOLDS_POSITION, place("Place " + i % 300));
        }
        for (int round = 0; round < 2; round++) {
            start = Instant.now();
            huge.writeTo(graph);
            print("write 10,000 passages, 20,000 mentions, 10,000 claims", start);
            start = Instant.now();
            graph.remove("huge");
            print("remove them", start);
        }
        System.exit(0);
    }

    private static void writeSmall(Graph graph, int threads) throws Exception {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var tasks = new ArrayList<Callable<Written>>();
            IntStream.range(0, SMALL)
                    .mapToObj(WriteTimes::small)
                    .forEach(story -> tasks.add(() -> story.writeTo(graph)));
            for (var done : executor.invokeAll(tasks)) {
                done.get();
            }
        }
    }

    /** {@return a document of 15 passages and claims about 10 entities, some of which many documents name} */
    private static Story small(int number) {
        var random = new Random(number);
        var story = new Story("small-" + number);
        int[] names = IntStream.range(0, 5)
                .map(i -> (int) (2_000 * Math.pow(random.nextDouble(), 3)))
                .toArray();
        for (int i = 0; i < 15; i++) {
            story.claims(
                    person("P" + names[i % 5]),
                    i < 10 ? VISITED : HOLDS_POSITION,
                    place("L" + names[(i * 7 + i / 5) % 5]));
        }
        return story;
    }

    private static void print(String what, Instant start) {
        System.out.printf(
                "%s: %d ms%n", what, Duration.between(start, Instant.now()).toMillis());
    }
}
