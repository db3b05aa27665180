package entente.metrics;

import static entente.ontology.EntityType.ORGANIZATION;
import static entente.ontology.EntityType.PLACE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import entente.Aside;
import entente.adjacency.Adjacency;
import entente.adjacency.FactGraph;
import entente.adjacency.FactGraphs;
import entente.ontology.EntityType;
import entente.query.NotFound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Aside
class MetricsTest {
    private static final TieRule RULE = TieRule.standard();
    private static final MetricsSettings PATIENT =
            new MetricsSettings(Duration.ofMinutes(1), 64, Duration.ofSeconds(30));

    private final CountDownLatch computing = new CountDownLatch(1);
    private final List<Metrics> made = new ArrayList<>();
    private volatile @Nullable FactGraph graph;
    private volatile boolean blocked;

    @AfterEach
    void stop() {
        computing.countDown();
        made.forEach(Metrics::destroy);
    }

    @Test
    void listsTheMostCentralFirst() {
        graph = RandomTies.karateClub();
        RankedEntities ranking = metrics(PATIENT).rank(Metric.DEGREE, Set.of(), RULE, 3, null);
        assertThat(ranking.items()).extracting(RankedEntities.Item::id).containsExactly("m33", "m0", "m32");
        assertThat(ranking.items().getFirst())
                .isEqualTo(new RankedEntities.Item(1, "m33", EntityType.PERSON, "The m33", 17, null));
        assertThat(ranking.total()).isEqualTo(34);
        assertThat(ranking.stale()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void listsEveryEntityOnceOverAllPages(Metric metric) {
        graph = RandomTies.karateClub();
        Metrics metrics = metrics(PATIENT);
        List<RankedEntities.Item> all = new ArrayList<>();
        String next = null;
        do {
            RankedEntities page = metrics.rank(metric, Set.of(), RULE, 5, next);
            all.addAll(page.items());
            next = page.next();
        } while (next != null);
        assertThat(all)
                .extracting(RankedEntities.Item::id)
                .doesNotHaveDuplicates()
                .hasSize(34);
        assertThat(all).isSortedAccordingTo((one, other) -> Float.compare(other.value(), one.value()));
        assertThat(all)
                .allSatisfy(item -> assertThat(item.rank())
                        .isEqualTo(1
                                + all.stream()
                                        .filter(other -> other.value() > item.value())
                                        .count()));
    }

    @Test
    void listsEntitiesOfSomeTypesWithTheirOverallRank() {
        graph = new FactGraphs()
                .met("a", "b", "c", "d")
                .met("c", "d", "b")
                .entity("b", PLACE)
                .entity("d", ORGANIZATION)
                .met("c", "x")
                .build();
        RankedEntities ranking = metrics(PATIENT).rank(Metric.DEGREE, Set.of(PLACE, ORGANIZATION), RULE, 10, null);
        assertThat(ranking.items()).extracting(RankedEntities.Item::id).containsExactlyInAnyOrder("b", "d");
        assertThat(ranking.items()).extracting(RankedEntities.Item::rank).containsOnly(3L);
        assertThat(ranking.total()).isEqualTo(2);
    }

    @Test
    void returnsAllMetricsOfAnEntity() {
        graph = new FactGraphs().met("a", "b", "b", "c").entity("alone", PLACE).build();
        Metrics metrics = metrics(PATIENT);
        EntityMetrics of = metrics.get("a", RULE);
        assertThat(of.values().get(Metric.DEGREE)).isEqualTo(new EntityMetrics.Value(2, null, 1L, 3));
        assertThat(of.values().get(Metric.FACTS)).isEqualTo(new EntityMetrics.Value(3, null, 1L, 3));
        assertThat(of.values().get(Metric.BETWEENNESS)).isEqualTo(new EntityMetrics.Value(1, null, 1L, 3));
        assertThat(of.community()).isEqualTo(1);
        assertThat(of.pending()).isEmpty();
        EntityMetrics alone = metrics.get("alone", RULE);
        assertThat(alone.values().get(Metric.PAGERANK)).isEqualTo(new EntityMetrics.Value(0, null, null, 3));
        assertThat(alone.community()).isNull();
        assertThatThrownBy(() -> metrics.get("nobody", RULE)).isInstanceOf(NotFound.class);
    }

    @Test
    void returnsTheCommunitiesOfTheWholeGraph() {
        graph = RandomTies.karateClub();
        Metrics metrics = metrics(PATIENT);
        CommunityMap map = metrics.communities(RULE, 1, 2);
        assertThat(map.total()).isEqualTo(4);
        assertThat(map.entities()).isEqualTo(34);
        assertThat(map.communities()).extracting(CommunityMap.Community::size).containsExactly(12L, 11L);
        assertThat(map.communities().getFirst().central()).hasSize(5);
        assertThat(map.communities().getFirst().central().getFirst().id()).isEqualTo("m33");
        assertThat(map.bridges()).hasSize(1);
        CommunityMembers first = metrics.members(2, RULE, 1, 6, null);
        CommunityMembers second = metrics.members(2, RULE, 1, 6, first.next());
        assertThat(first.items().getFirst().id()).isEqualTo("m0");
        assertThat(second.items()).hasSize(5).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isNull();
        assertThatThrownBy(() -> metrics.members(5, RULE, 1, 6, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> metrics.members(0, RULE, 1, 6, null)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource
    void returnsNothingForAnEmptyGraphOrASingleEntity(Metric metric) {
        for (FactGraph small : List.of(
                new FactGraphs().build(), new FactGraphs().entity("a", PLACE).build())) {
            graph = small;
            Metrics metrics = metrics(PATIENT);
            assertThat(metrics.rank(metric, Set.of(), RULE, 5, null).items()).isEmpty();
            assertThat(metrics.communities(RULE, 1, 5).communities()).isEmpty();
        }
    }

    @Test
    void recomputesAfterAWrite() {
        graph = new FactGraphs().met("a", "b").build();
        Metrics metrics = metrics(PATIENT);
        assertThat(metrics.rank(Metric.DEGREE, Set.of(), RULE, 5, null).total()).isEqualTo(2);
        graph = new FactGraphs().met("a", "b").met("a", "c").build();
        RankedEntities ranking;
        do {
            ranking = metrics.rank(Metric.DEGREE, Set.of(), RULE, 5, null);
        } while (ranking.stale());
        assertThat(ranking.total()).isEqualTo(3);
    }

    @Test
    void returnsAnOlderResultWhileANewOneIsPending() {
        graph = new FactGraphs().met("a", "b").build();
        Metrics hurried = metrics(new MetricsSettings(Duration.ofMinutes(1), 64, Duration.ZERO));
        blocked = true;
        assertThatThrownBy(() -> hurried.rank(Metric.PAGERANK, Set.of(), RULE, 5, null))
                .isInstanceOfSatisfying(
                        NotYetComputed.class,
                        wait -> assertThat(wait.progress()).isBetween(0.0, 1.0));
        EntityMetrics of = hurried.get("a", RULE);
        assertThat(of.values()).isEmpty();
        assertThat(of.pending()).containsExactly("degree", "facts", "pagerank", "community", "betweenness");
        assertThat(of.asOf()).isNull();
        computing.countDown();
        Metrics patient = metrics(PATIENT);
        patient.rank(Metric.PAGERANK, Set.of(), RULE, 5, null);
        graph = null;
        assertThat(patient.rank(Metric.PAGERANK, Set.of(), RULE, 5, null).stale())
                .isTrue();
    }

    @Test
    void limitsTheLengthOfTheQueue() {
        graph = new FactGraphs().met("a", "b").build();
        blocked = true;
        Metrics hurried = metrics(new MetricsSettings(Duration.ofMinutes(1), 64, Duration.ZERO));
        assertThatThrownBy(() -> {
                    for (int documents = 1; documents < 100; documents++) {
                        TieRule rule = new TieRule(RULE.facts().withMinDocuments(documents), true);
                        assertThatThrownBy(() -> hurried.rank(Metric.DEGREE, Set.of(), rule, 5, null))
                                .isInstanceOf(NotYetComputed.class);
                    }
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("TooManyTasks");
    }

    @Test
    void endsWithinTheTimeLimit() {
        graph = RandomTies.karateClub();
        Metrics rushed = metrics(new MetricsSettings(Duration.ofMillis(1), 64, Duration.ofSeconds(30)));
        // Some reach a result and some do not. None takes longer, and none is lost.
        for (int round = 0; round < 5; round++) {
            try {
                assertThat(rushed.rank(Metric.BETWEENNESS, Set.of(), RULE, 5, null)
                                .items())
                        .hasSize(5);
            } catch (entente.query.TooSlow late) {
                assertThat(late).hasMessageContaining("entente.metrics.time-limit");
            }
        }
    }

    @Test
    void requiresAllFactsInMemory() {
        Metrics metrics = metrics(PATIENT);
        assertThatThrownBy(() -> metrics.rank(Metric.DEGREE, Set.of(), RULE, 5, null))
                .isInstanceOf(NotInMemory.class);
        assertThatThrownBy(() -> metrics.get("a", RULE)).isInstanceOf(NotInMemory.class);
    }

    @Test
    void computesMetricsWithinASubsetOfEntities() {
        graph = RandomTies.karateClub();
        List<EntityMetrics> among = metrics(PATIENT).among(Set.of("m0", "m1", "m2", "m33", "ghost"), RULE, 1);
        assertThat(among).extracting(EntityMetrics::id).containsExactlyInAnyOrder("m0", "m1", "m2", "m33");
        assertThat(among).filteredOn("id", "m33").first().satisfies(officer -> {
            assertThat(requireNonNull(officer.values().get(Metric.DEGREE)).value())
                    .isZero();
            assertThat(officer.community()).isNull();
        });
        assertThat(among).filteredOn("id", "m0").first().satisfies(instructor -> {
            assertThat(instructor.values().get(Metric.DEGREE)).isEqualTo(new EntityMetrics.Value(2, null, 1L, 3));
            assertThat(requireNonNull(instructor.values().get(Metric.PAGERANK)).value())
                    .isCloseTo(1 / 3f, within(1e-6f));
            assertThat(instructor.community()).isEqualTo(1);
        });
    }

    @Test
    void rejectsInvalidSettings() {
        assertThatThrownBy(() -> new MetricsSettings(Duration.ZERO, 64, Duration.ZERO))
                .hasMessageContaining("entente.metrics.time-limit");
        assertThatThrownBy(() -> new MetricsSettings(Duration.ofMinutes(1), 1, Duration.ZERO))
                .hasMessageContaining("entente.metrics.samples");
        assertThatThrownBy(() -> new MetricsSettings(Duration.ofMinutes(1), 64, Duration.ofSeconds(-1)))
                .hasMessageContaining("entente.metrics.patience");
    }

    private Metrics metrics(MetricsSettings settings) {
        Adjacency adjacency = mock(Adjacency.class);
        when(adjacency.snapshot()).thenAnswer(call -> {
            if (blocked && Thread.currentThread().getName().equals("metrics")) {
                computing.await();
            }
            return Optional.ofNullable(graph);
        });
        when(adjacency.search(any(), any()))
                .thenAnswer(
                        call -> call.<Function<FactGraph, Object>>getArgument(1).apply(requireNonNull(graph)));
        var metrics = new Metrics(adjacency, settings);
        made.add(metrics);
        return metrics;
    }
}
