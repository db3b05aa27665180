package entente.adjacency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import entente.graph.SharedGraph;
import entente.graph.TestGraph;
import entente.neo4j.CypherFile;
import entente.neo4j.change.GraphChanges;
import entente.ontology.RelationType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

/** What services hold that share a Neo4j outside their process. */
class SharedGraphTest {
    private static final CheckSettings NEVER = new CheckSettings(Duration.ofHours(1), Duration.ofHours(1));

    private Driver driver;
    private final List<Service> services = new ArrayList<>();

    private record Service(SharedGraph graph, GraphChanges changes, Adjacency adjacency) {
        MemoryGraph memory() {
            return Objects.requireNonNull(adjacency.graph());
        }
    }

    @BeforeEach
    void clear() {
        driver = TestGraph.empty();
    }

    @AfterEach
    void stop() {
        services.forEach(SharedGraphTest::stop);
    }

    @Test
    void followTheirOwnWritesAtOnceAndThoseOfOthersSoon() {
        Service one = service(NEVER);
        Service other = service(NEVER);
        MemoryGraph first = one.memory();

        for (int i = 0; i < 10; i++) {
            one.graph().write("d" + i, "Anna", i % 2 == 0 ? "Ghent" : "Liege");
            assertSame(one);
        }
        assertThat(one.memory().facts()).as("not all were read again").isSameAs(first.facts());
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertSame(other));

        other.graph().remove("d0");
        assertSame(other);
        other.graph().remove("d1");
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertSame(one));
    }

    @Test
    void agreeWhenManyWriteAtOnceAndOneDies() throws Exception {
        Service one = service(NEVER);
        Service other = service(NEVER);
        try (var writers = Executors.newFixedThreadPool(4)) {
            var done = IntStream.range(0, 4)
                    .mapToObj(number -> writers.submit(() -> {
                        Service own = number % 2 == 0 ? one : other;
                        for (int i = 0; i < 8; i++) {
                            own.graph()
                                    .write("d" + number + "-" + i % 3, "Person " + i % 2, "Place " + (number + i) % 3);
                        }
                        own.graph().remove("d" + number + "-0");
                    }))
                    .toList();
            for (var writer : done) {
                writer.get();
            }
        }
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertSame(one));
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertSame(other));
        assertThat(numbersOfTheLog())
                .isEqualTo(IntStream.rangeClosed(1, numbersOfTheLog().size())
                        .boxed()
                        .toList());

        stop(one);
        other.graph().write("later", "Person 7", "Place 7");
        assertSame(other);
        Service again = service(NEVER);
        assertSame(again);
    }

    @Test
    void readAllAgainWhenTheLogWasCutOrBegunAnew() {
        Service one = service(NEVER);
        one.graph().write("d1", "Anna", "Ghent");
        run("CREATE (:Entity:Person {id: 'unlogged', name: 'Unlogged'})");
        run("MATCH (log:Mark {id: 'changes'}) SET log.number = 9000 CREATE (:Change {number: 9000})");
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertSame(one));

        run("CREATE (:Entity:Person {id: 'unlogged too', name: 'Unlogged'})");
        run("MATCH (n:Change) DELETE n");
        run("MATCH (n:Mark {id: 'changes'}) DELETE n");
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertSame(one));
        one.graph().write("d2", "Anna", "Liege");
        assertSame(one);
    }

    @Test
    void noticeByCountingWhatOthersAddAndDelete() {
        Service one = service(new CheckSettings(Duration.ofMillis(200), Duration.ofHours(1)));
        run("CREATE (:Entity:Person {id: 'a', name: 'A'})-[:MET]->(:Entity:Person {id: 'b', name: 'B'})");
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertSame(one));
    }

    @Test
    void readNothingAgainForWhatNoSearchLooksAt() {
        Service one = service(NEVER);
        run("""
            CREATE (a:Entity:Person {id: 'a', name: 'A'})-[:MET]->(a), (:Entity {id: 'b'}), (:Entity:Place {name: 'c'}),
              (a)-[:OWNS]->(:Passage), (:Passage)-[:OWNS]->(a)
            """);
        one.adjacency().reread();
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertSame(one));
        MemoryGraph read = one.memory();

        IntStream.range(0, 4).forEach(i -> one.adjacency().check());
        assertThat(one.memory()).isSameAs(read);
    }

    @Test
    void countWithoutLookingAtFacts() {
        Plan plan = driver.executableQuery(
                        "EXPLAIN " + CypherFile.get("query/count-facts").text())
                .execute()
                .summary()
                .plan();
        List<String> operators = new ArrayList<>();
        collect(plan, operators);
        assertThat(operators)
                .contains("NodeCountFromCountStore@neo4j", "RelationshipCountFromCountStore@neo4j")
                .noneMatch(operator -> operator.contains("Scan") || operator.contains("Expand"));
        assertThat(operators.stream().filter(operator -> operator.startsWith("RelationshipCount")))
                .hasSameSizeAs(RelationType.values());
    }

    private static void collect(Plan plan, List<String> operators) {
        operators.add(plan.operatorType());
        plan.children().forEach(child -> collect(child, operators));
    }

    @Test
    void readAllAgainNowAndThen() {
        Service one = service(new CheckSettings(Duration.ofHours(1), Duration.ofMillis(200)));
        one.graph().write("d1", "Anna", "Ghent");
        run("MATCH (e:Entity) SET e.name = e.name + ' the Second'");
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertSame(one));
    }

    @Test
    void hideTheLogFromWhoAsksForDocumentsAndFacts() {
        Service one = service(NEVER);
        one.graph().write("d1", "Anna", "Ghent");
        one.graph().remove("d1");
        assertThat(one.graph().empty()).isTrue();
        assertThat(Snapshot.of(one.memory()).entities()).isEmpty();
        assertThat(run("MATCH (n:Change|Mark)--() RETURN count(n)")).isZero();
    }

    @Test
    void startBeforeNeo4jDoes() {
        var graph = new SharedGraph(driver);
        graph.goAway();
        Service early = service(graph, NEVER);
        assertThat(early.adjacency().inMemory()).isFalse();
        run("CREATE (:Entity:Person {id: 'a', name: 'A'})");
        graph.comeBack();
        TestAdjacency.await(early.adjacency());
        assertSame(early);

        graph.goAway();
        assertThat(early.adjacency().<Integer>search(Duration.ofSeconds(1), FactGraph::size))
                .isEqualTo(1);
        new SharedGraph(driver).write("d1", "Anna", "Ghent");
        graph.comeBack();
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertSame(early));
    }

    private Service service(CheckSettings checks) {
        Service service = service(new SharedGraph(driver), checks);
        TestAdjacency.await(service.adjacency());
        return service;
    }

    private Service service(SharedGraph graph, CheckSettings checks) {
        var adjacency = new Adjacency(graph.reader(), graph.changes(), new AdjacencySettings(true, null), checks);
        var service = new Service(graph, graph.changes(), adjacency);
        services.add(service);
        adjacency.start();
        return service;
    }

    private static void stop(Service service) {
        service.adjacency().stop();
        service.changes().close();
    }

    private void assertSame(Service service) {
        assertThat(service.adjacency().inMemory()).isTrue();
        assertThat(Snapshot.of(service.memory()).differences(Snapshot.of(driver)))
                .isEmpty();
    }

    private List<Integer> numbersOfTheLog() {
        return driver
                .executableQuery("MATCH (c:Change) RETURN c.number AS number ORDER BY number")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("number").asInt())
                .toList();
    }

    private long run(String statement) {
        return driver.executableQuery(statement).withParameters(Map.of()).execute().records().stream()
                .mapToLong(row -> row.get(0).asLong())
                .sum();
    }
}
