package entente.adjacency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import entente.graph.TestGraph;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.util.unit.DataSize;

/** What memory holds of the embedded Neo4j, whatever writes to it. */
class AdjacencyTest {
    private Driver driver;
    private final List<Adjacency> started = new ArrayList<>();

    @BeforeEach
    void clear() {
        driver = TestGraph.empty();
    }

    @AfterEach
    void stop() {
        started.forEach(Adjacency::stop);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void holdsAfterEachTransactionWhatNeo4jHolds(long seed) {
        var writes = new RandomWrites(driver, "e", seed);
        writes.fill();
        Adjacency memory = started(false);
        awaitDetails(memory);
        assertSame(memory, "at the end");

        for (int i = 0; i < 75; i++) {
            writes.write();
            assertSame(memory, "after transaction " + i);
            assertThat(DetailCheck.missing(graph(memory))).isEmpty();
        }
        Adjacency overBolt = started(true);
        assertSame(overBolt, "read over Bolt");
        assertThat(graph(overBolt).details().size()).isZero();
        assertSame(started(false), "read anew");
        assertThat(graph(memory).census().byType())
                .isEqualTo(graph(started(false)).census().byType());
    }

    @RepeatedTest(3)
    void missesNothingThatIsWrittenWhileItReads() throws Exception {
        var fill = new RandomWrites(driver, "e", 0);
        fill.fill();
        try (var writers = Executors.newFixedThreadPool(4)) {
            var done = IntStream.range(0, 4)
                    .mapToObj(seed -> writers.submit(() -> {
                        var writes = new RandomWrites(driver, "e", seed);
                        IntStream.range(0, 25).forEach(i -> writes.write());
                    }))
                    .toList();
            Adjacency memory = started(false);
            MemoryGraph first = graph(memory);
            memory.reread();
            for (var writer : done) {
                writer.get();
            }
            assertSame(memory, "as it was read first");
            await().atMost(Duration.ofMinutes(1)).until(() -> graph(memory) != first);
            awaitDetails(memory);
            assertSame(memory, "as it was read again");
        }
    }

    @Test
    void showsEachOfManyWritersWhatHeWroteAtOnce() throws Exception {
        Adjacency memory = started(false);
        try (var writers = Executors.newFixedThreadPool(6)) {
            var tasks = IntStream.range(0, 6)
                    .<Callable<Void>>mapToObj(number -> () -> {
                        writeAndLook(memory, "w" + number);
                        return null;
                    })
                    .toList();
            for (var done : writers.invokeAll(tasks)) {
                done.get();
            }
        }
        assertSame(memory, "at the end");
    }

    private void writeAndLook(Adjacency memory, String id) {
        run(
                "CREATE (:Entity:Person {id: $id + 'a'})-[:MET {documents: 0}]->(:Entity:Person {id: $id + 'b'})",
                Map.of("id", id));
        var others = new RandomWrites(driver, "e", id.hashCode());
        for (int i = 1; i <= 30; i++) {
            run("MATCH (:Entity {id: $id + 'a'})-[r:MET]->() SET r.documents = $i", Map.of("id", id, "i", i));
            FactGraph graph = graph(memory);
            Links links = graph.links(graph.find(id + "a"));
            assertThat(links.size()).isEqualTo(1);
            assertThat(graph.facts().documents(links.fact(links.from()))).isEqualTo(i);
            others.write();
        }
    }

    @Test
    void leavesAViewAsItIs() {
        var writes = new RandomWrites(driver, "e", 42);
        writes.fill();
        Adjacency memory = started(false);
        MemoryGraph view = graph(memory);
        var before = links(view);

        for (int i = 0; i < 60; i++) {
            writes.write();
            assertThat(links(view)).isEqualTo(before);
        }
        for (int entity = 0; entity < view.size(); entity++) {
            assertThat(view.id(entity)).startsWith("e");
            assertThat(view.name(entity)).isNotNull();
            assertThat(view.type(entity)).isNotNull();
        }
    }

    @Test
    void holdsTheSameWhenItIsFolded() {
        var writes = new RandomWrites(driver, "e", 7);
        writes.fill();
        Adjacency memory = started(false);
        IntStream.range(0, 30).forEach(i -> writes.write());

        MemoryGraph before = graph(memory);
        MemoryGraph folded = before.folded();
        assertThat(folded.changed()).isEmpty();
        assertThat(Snapshot.of(folded)).isEqualTo(Snapshot.of(before));

        IntStream.range(0, 30).forEach(i -> writes.write());
        MemoryGraph after = graph(memory);
        MemoryGraph onFolded = after.on(folded, before);
        assertThat(onFolded.changed().size()).isLessThan(after.changed().size());
        assertThat(Snapshot.of(onFolded).differences(Snapshot.of(driver))).isEmpty();
    }

    @Test
    void foldsBesidesWhenManyRowsHaveChanged() {
        chain(5_100);
        Adjacency memory = started(false);
        run("MATCH ()-[r:MET]->() SET r.documents = 2", Map.of());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> graph(memory).changed().isEmpty());
        assertSame(memory, "at the end");
    }

    @Test
    void readsAllAgainAfterAHugeTransactionAndAnswersFromNeo4jMeanwhile() {
        chain(1);
        Adjacency memory = started(false);
        chain(11_000);
        assertThat(memory.<String>search(Duration.ofSeconds(10), graph -> graph.name(graph.find("c10999"))))
                .isEqualTo("Chain 10999");
        TestAdjacency.await(memory);
        assertThat(graph(memory).size()).isEqualTo(11_000);
        assertThat(graph(memory).census().facts()).isEqualTo(10_999);
    }

    @Test
    void readsAllAgainWhenFactsThatAreNoMorePileUp() {
        chain(3_000);
        Adjacency memory = started(false);
        for (int i = 0; i < 6; i++) {
            run("MATCH ()-[r:MET]->() SET r.documents = $i", Map.of("i", i));
        }
        await().atMost(Duration.ofMinutes(1))
                .until(() -> memory.inMemory() && graph(memory).facts().size() < 10_000);
        assertSame(memory, "at the end");
    }

    @Test
    void startsStopsAndStartsAgain() {
        var writes = new RandomWrites(driver, "e", 1);
        writes.fill();
        Adjacency memory = started(false);
        assertThat(memory.isRunning()).isTrue();
        memory.stop();
        assertThat(memory.isRunning()).isFalse();
        assertThat(memory.inMemory()).isFalse();
        writes.write();
        assertThat(memory.<Boolean>search(Duration.ofSeconds(10), graph -> graph.find("nobody") == FactGraph.NONE))
                .isTrue();

        memory.start();
        memory.stop();
        memory.start();
        TestAdjacency.await(memory);
        IntStream.range(0, 20).forEach(i -> writes.write());
        assertSame(memory, "at the end");
    }

    @Test
    void leavesToNeo4jWhatHasNoRoom() {
        chain(3);
        run("MATCH ()-[r:MET]->() SET r.quote = $long", Map.of("long", "x".repeat(70_000)));
        Adjacency memory = started(TestAdjacency.adjacency(DataSize.ofMegabytes(9)));
        run("MATCH ({id: 'c0'})-[r:MET]->() SET r.quote = 'short'", Map.of());
        awaitDetails(memory, 1);
        assertThat(graph(memory).details().size()).isEqualTo(1);
        assertSame(memory, "with a quote that is too long");

        Adjacency without = started(TestAdjacency.adjacency(DataSize.ofBytes(0)));
        run("MATCH ({id: 'c0'})-[r:MET]->() SET r.quote = 'another'", Map.of());
        assertThat(graph(without).details().size()).isZero();
        assertSame(without, "without room");
    }

    @Test
    void isNeverInMemoryWhenSoSet() {
        Adjacency onDemand = TestAdjacency.onDemand();
        started.add(onDemand);
        onDemand.start();
        assertThat(onDemand.isRunning()).isTrue();
        assertThat(onDemand.isLoading()).isFalse();
        assertThat(onDemand.inMemory()).isFalse();
    }

    private void chain(int length) {
        run("""
            UNWIND range(0, $length - 1) AS i MERGE (e:Entity:Person {id: 'c' + i}) SET e.name = 'Chain ' + i
            WITH collect(e) AS chain UNWIND range(1, size(chain) - 1) AS i
            WITH chain[i - 1] AS one, chain[i] AS next CREATE (one)-[:MET]->(next)
            """, Map.of("length", length));
    }

    private Adjacency started(boolean overBolt) {
        var adjacency = overBolt
                ? TestAdjacency.adjacency(TestGraph.readerOverBolt(), TestGraph.changesOverBolt(), true)
                : TestAdjacency.adjacency(TestGraph.reader(), TestGraph.changes(), true);
        return started(adjacency);
    }

    private Adjacency started(Adjacency adjacency) {
        started.add(adjacency);
        adjacency.start();
        return TestAdjacency.await(adjacency);
    }

    private static void awaitDetails(Adjacency memory) {
        awaitDetails(memory, 0);
    }

    private static void awaitDetails(Adjacency memory, int missing) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> DetailCheck.missing(graph(memory)).size() == missing);
    }

    private void assertSame(Adjacency memory, String when) {
        assertThat(Snapshot.of(graph(memory)).differences(Snapshot.of(driver)))
                .as(when)
                .isEmpty();
        assertThat(DetailCheck.differences(graph(memory))).as(when).isEmpty();
    }

    private static MemoryGraph graph(Adjacency adjacency) {
        return Objects.requireNonNull(adjacency.graph());
    }

    private static List<List<Long>> links(MemoryGraph view) {
        return IntStream.range(0, view.size())
                .mapToObj(view::links)
                .map(links -> IntStream.range(links.from(), links.to())
                        .mapToObj(place -> links.cells()[place])
                        .toList())
                .toList();
    }

    private void run(String statement, Map<String, Object> parameters) {
        driver.executableQuery(statement).withParameters(parameters).execute();
    }
}
