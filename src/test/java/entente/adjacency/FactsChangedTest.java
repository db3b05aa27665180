package entente.adjacency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import entente.graph.SharedGraph;
import entente.graph.Story;
import entente.graph.TestGraph;
import entente.neo4j.Touched;
import entente.ontology.RelationType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.Driver;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;

/** What listeners learn about changes, and when. */
@Timeout(180)
class FactsChangedTest {
    private Driver driver;
    private Adjacency memory;

    /** What is stopped or closed at the end. */
    private final List<Runnable> opened = new ArrayList<>();

    private final BlockingQueue<FactsChanged> events = new LinkedBlockingQueue<>();

    /** Counted down when a slow listener is called. */
    private final CountDownLatch begun = new CountDownLatch(1);

    /** A bean that listens as a bean of another package would. */
    static class Listener {
        private final BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();

        @EventListener
        void on(FactsChanged event) {
            if (!event.everything()) {
                threads.add(Thread.currentThread());
            }
        }
    }

    @BeforeEach
    void clear() {
        driver = TestGraph.empty();
        memory = inMemory(publisher(events::add));
    }

    @AfterEach
    void stop() {
        opened.reversed().forEach(Runnable::run);
    }

    @Test
    void areBeansThatSpringCallsOffTheWritersThread() throws Exception {
        var context = new AnnotationConfigApplicationContext(Listener.class);
        opened.add(context::close);
        startWith(context);
        person("a");

        Thread thread = take(context.getBean(Listener.class).threads);
        assertThat(thread.getName()).isEqualTo("facts-changed");
        assertThat(thread.isDaemon()).isTrue();
    }

    @Test
    void seeEachChangeInTheViewWhenTheyLearnOfIt() throws Exception {
        BlockingQueue<List<String>> views = new LinkedBlockingQueue<>();
        start(event -> {
            if (!event.everything()) {
                views.add(Snapshot.of(view()).links().getOrDefault("a", List.of()));
            }
            events.add(event);
        });
        assertThat(take(events)).isEqualTo(new FactsChanged(1, true, Set.of()));

        run("CREATE (:Entity:Person {id: 'a', name: 'A'})-[:MET]->(:Entity:Person {id: 'b', name: 'B'})");
        assertThat(take(events)).isEqualTo(new FactsChanged(2, false, Set.of("a", "b")));
        assertThat(take(views)).singleElement().asString().startsWith("-> b ");

        run("MATCH (:Entity {id: 'a'})-[fact]->() DELETE fact");
        assertThat(take(events)).isEqualTo(new FactsChanged(3, false, Set.of("a", "b")));
        assertThat(take(views)).isEmpty();

        run("MATCH (e:Entity {id: 'b'}) SET e.name = 'Other'");
        assertThat(take(events)).isEqualTo(new FactsChanged(4, false, Set.of("b")));
    }

    @Test
    void learnOfChangesInTheOrderOfCommits() throws Exception {
        int writers = 6;
        int writes = 25;
        List<String> missing = new ArrayList<>();
        run("CREATE (:Counter {last: 0})");
        start(event -> {
            event.entities().stream()
                    .filter(id -> view().find(id) == FactGraph.NONE)
                    .forEach(missing::add);
            events.add(event);
        });
        awaitStart();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            for (int i = 0; i < writers; i++) {
                threads.submit(() -> IntStream.range(0, writes).forEach(number -> run("""
                        MATCH (c:Counter) SET c.locked = true SET c.last = c.last + 1
                        CREATE (:Entity:Person {id: 'p' + c.last, name: 'P'})
                        """)));
            }
        }

        List<FactsChanged> all = new ArrayList<>();
        for (int i = 0; i < writers * writes; i++) {
            all.add(take(events));
        }
        assertThat(all)
                .isEqualTo(LongStream.rangeClosed(1, writers * writes)
                        .mapToObj(number -> new FactsChanged(number + 1, false, Set.of("p" + number)))
                        .toList());
        assertThat(missing).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    void holdUpNeitherWritersNorSearchesWhenTheyAreSlow() throws Exception {
        var finish = new CountDownLatch(1);
        start(slow(finish));
        for (int i = 0; i < 50; i++) {
            person("p" + i);
            assertThat(memory.<Integer>search(Duration.ofSeconds(10), FactGraph::size))
                    .isEqualTo(i + 1);
        }
        assertThat(events).isEmpty();

        finish.countDown();
        awaitStart();
        for (int i = 0; i < 50; i++) {
            assertThat(take(events).entities()).containsExactly("p" + i);
        }
    }

    @Test
    void learnOfTheNextChangesWhenOneFails() throws Exception {
        start(event -> {
            events.add(event);
            if (event.number() == 2) {
                throw new IllegalStateException("Thrown by a test");
            }
            if (event.number() == 3) {
                throw new AssertionError("Thrown by a test, which does not mean a failure");
            }
        });
        awaitStart();
        for (int number = 2; number < 6; number++) {
            person("p" + number);
            assertThat(take(events)).isEqualTo(new FactsChanged(number, false, Set.of("p" + number)));
        }
    }

    @Test
    void learnWhatAWrittenAndARemovedDocumentChanged() throws Exception {
        start(events::add);
        awaitStart();
        story("d1");
        FactsChanged written = take(events);
        assertThat(written.entities()).hasSize(2);
        assertThat(written.entities()).allMatch(id -> view().find(id) != FactGraph.NONE);

        TestGraph.graph().remove("d1");
        FactsChanged removed = take(events);
        assertThat(removed.entities())
                .containsAll(written.entities())
                .allMatch(id -> view().find(id) == FactGraph.NONE);
    }

    @Test
    void learnThatEverythingMayHaveChangedWhenAHugeTransactionIsInMemory() throws Exception {
        BlockingQueue<Integer> sizes = new LinkedBlockingQueue<>();
        start(event -> {
            sizes.add(memory.inMemory() ? view().size() : -1);
            events.add(event);
        });
        awaitStart();
        run("UNWIND range(1, 21000) AS i CREATE (:Entity:Person {id: 'p' + i, name: 'P'})");

        assertThat(take(events)).isEqualTo(new FactsChanged(2, true, Set.of()));
        assertThat(sizes).containsExactly(0, 21_000);
    }

    @Test
    void learnNothingWhenTheSameFactsAreReadAgain() throws Exception {
        person("a");
        start(events::add);
        awaitStart();
        MemoryGraph before = memory.graph();
        memory.reread();
        await().atMost(Duration.ofMinutes(1)).until(() -> memory.graph() != before);
        person("b");
        assertThat(take(events)).isEqualTo(new FactsChanged(2, false, Set.of("b")));
    }

    @Test
    void learnThatEverythingMayHaveChangedWhenTooMuchWaits() throws Exception {
        var finish = new CountDownLatch(1);
        var publisher = new FactsPublisher(publisher(slow(finish)));
        publisher.open();
        publisher.add(touched("first"));
        begun.await();
        IntStream.rangeClosed(0, FactsPublisher.MOST_WAITING).forEach(i -> publisher.add(touched("e" + i)));
        publisher.add(touched("absorbed"));
        finish.countDown();
        assertThat(take(events).entities()).containsExactly("first");
        assertThat(take(events)).isEqualTo(new FactsChanged(2, true, Set.of()));

        publisher.add(touched("next"));
        assertThat(take(events)).isEqualTo(new FactsChanged(3, false, Set.of("next")));
        assertThat(events).isEmpty();
    }

    @Test
    void learnNoOldChangesAfterAnotherStart() throws Exception {
        var finish = new CountDownLatch(1);
        start(slow(finish));
        begun.await();
        person("dropped");
        memory.stop();
        person("unseen");
        memory.start();
        TestAdjacency.await(memory);
        finish.countDown();

        assertThat(take(events)).isEqualTo(new FactsChanged(1, true, Set.of()));
        assertThat(take(events)).isEqualTo(new FactsChanged(2, true, Set.of()));
        person("seen");
        assertThat(take(events)).isEqualTo(new FactsChanged(3, false, Set.of("seen")));
    }

    @Test
    void learnOfChangesWhenTheFactsAreNotInMemory() throws Exception {
        BlockingQueue<Boolean> found = new LinkedBlockingQueue<>();
        memory = TestAdjacency.adjacency(
                TestGraph.reader(), TestGraph.changes(), new AdjacencySettings(false, null), publisher(event -> {
                    found.add(memory.search(Duration.ofSeconds(30), graph -> graph.find("a") != FactGraph.NONE));
                    events.add(event);
                }));
        startMemory();
        awaitStart();
        person("a");
        assertThat(take(events)).isEqualTo(new FactsChanged(2, false, Set.of("a")));
        assertThat(found).containsExactly(false, true);
        assertThat(memory.inMemory()).isFalse();
    }

    @Test
    void learnOfOwnAndOthersWritesToANeo4jOutside() throws Exception {
        var own = new SharedGraph(driver);
        var other = new SharedGraph(driver);
        opened.add(own.changes()::close);
        memory = TestAdjacency.adjacency(
                own.reader(), own.changes(), new AdjacencySettings(true, null), publisher(events::add));
        startMemory();
        awaitStart();
        own.write("d1", "Anna", "Ghent");
        Set<String> first = take(events).entities();
        assertThat(first).hasSize(2).allMatch(id -> view().find(id) != FactGraph.NONE);
        other.write("d2", "Bert", "Liege");
        assertThat(take(events).entities())
                .hasSize(2)
                .doesNotContainAnyElementsOf(first)
                .allMatch(id -> view().find(id) != FactGraph.NONE);

        run("CREATE (:Entity:Person {id: 'unlogged', name: 'Unlogged'})");
        memory.reread();
        assertThat(take(events)).isEqualTo(new FactsChanged(4, true, Set.of()));
        assertThat(view().find("unlogged")).isNotEqualTo(FactGraph.NONE);
    }

    private void start(Consumer<FactsChanged> listener) {
        startWith(publisher(listener));
    }

    private void startWith(ApplicationEventPublisher publisher) {
        memory = inMemory(publisher);
        startMemory();
        TestAdjacency.await(memory);
    }

    private static Adjacency inMemory(ApplicationEventPublisher publisher) {
        return TestAdjacency.adjacency(
                TestGraph.reader(), TestGraph.changes(), new AdjacencySettings(true, null), publisher);
    }

    private void startMemory() {
        opened.add(memory::stop);
        memory.start();
    }

    private void awaitStart() throws InterruptedException {
        assertThat(take(events)).isEqualTo(new FactsChanged(1, true, Set.of()));
    }

    /** {@return a listener that keeps events and waits at each for the latch} */
    private Consumer<FactsChanged> slow(CountDownLatch finish) {
        return event -> {
            begun.countDown();
            try {
                finish.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            events.add(event);
        };
    }

    private static ApplicationEventPublisher publisher(Consumer<FactsChanged> listener) {
        return event -> listener.accept((FactsChanged) event);
    }

    private FactGraph view() {
        return memory.snapshot().orElseThrow();
    }

    private static Touched touched(String entity) {
        return new Touched(false, Set.of(entity), Set.of());
    }

    private static <T> T take(BlockingQueue<T> queue) throws InterruptedException {
        return Objects.requireNonNull(queue.poll(1, TimeUnit.MINUTES), "nothing comes");
    }

    private void person(String id) {
        driver.executableQuery("CREATE (:Entity:Person {id: $id, name: 'P'})")
                .withParameters(Map.of("id", id))
                .execute();
    }

    private static void story(String id) {
        new Story(id)
                .claims(Story.person("Anna"), RelationType.VISITED, Story.place("Ghent"))
                .writeTo(TestGraph.graph());
    }

    private void run(String statement) {
        driver.executableQuery(statement).execute();
    }
}
