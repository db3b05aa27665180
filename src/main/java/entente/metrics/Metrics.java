package entente.metrics;

import entente.adjacency.Adjacency;
import entente.adjacency.FactGraph;
import entente.neo4j.OutOfTime;
import entente.ontology.EntityType;
import entente.query.Cursor;
import entente.query.FactTest;
import entente.query.NotFound;
import entente.query.Page;
import entente.query.TooSlow;
import it.unimi.dsi.fastutil.ints.IntLinkedOpenHashSet;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Tells who is central in the whole graph. Computed in the background for whoever asks first, and again for whoever
 * asks after a write. All calls wait some seconds at the most, and throw {@link NotYetComputed} when nothing is there by
 * then, {@link NotInMemory} when the facts are not in memory, {@link TooManyTasks} when too many others wait, and {@link
 * entente.query.TooSlow} when a computation came to nothing.
 */
@Component
@EnableConfigurationProperties(MetricsSettings.class)
public class Metrics implements DisposableBean {
    /** The most entities that are looked at among themselves, as many as a neighbourhood shows. */
    public static final int MOST_AMONG = 500;

    private static final Duration DIRECT_LIMIT = Duration.ofSeconds(10);
    private static final List<Metric> QUICK = List.of(Metric.DEGREE, Metric.FACTS, Metric.PAGERANK);

    private final Adjacency adjacency;
    private final MetricsSettings settings;
    private final Computations computations;

    Metrics(Adjacency adjacency, MetricsSettings settings) {
        this.adjacency = adjacency;
        this.settings = settings;
        this.computations = new Computations(adjacency::snapshot, settings.timeLimit());
    }

    /**
     * {@return the most central entities}
     *
     * @param types types of the entities to list; all when empty; others count all the same
     * @param limit the most to answer with
     * @param after the cursor of the page before
     */
    public RankedEntities rank(Metric metric, Set<EntityType> types, TieRule rule, int limit, @Nullable String after) {
        Page.checkLimit(limit);
        Cursor cursor = Cursor.read(after, 2);
        return RankedEntities.of(computations.get(task(metric, rule), deadline()), metric, types, limit, cursor);
    }

    /**
     * {@return how central one entity is, as far as it is known by now}
     *
     * @throws NotFound when there is no such entity
     */
    public EntityMetrics get(String id, TieRule rule) {
        FactGraph graph = adjacency.snapshot().orElseThrow(NotInMemory::new);
        int entity = graph.find(id);
        if (entity == FactGraph.NONE) {
            throw NotFound.entity(id);
        }
        long deadline = deadline();
        var findings = new EntityMetricsBuilder(graph, entity);
        for (Metric metric : QUICK) {
            findings.add(metric, find(task(metric, rule), deadline));
        }
        findings.addCommunity(find(new Task.Splitting(rule, 1), deadline));
        findings.add(Metric.BETWEENNESS, find(task(Metric.BETWEENNESS, rule), deadline));
        return findings.result();
    }

    /**
     * {@return how central entities are among themselves, when nothing else and no fact with others counts} Computed for
     * the caller at once, and exactly. Ids of no entity are left out.
     *
     * @param ids 1 to {@link #MOST_AMONG}
     * @param resolution of the communities, which are those of these entities
     * @throws entente.query.TooSlow when it takes too long
     */
    public List<EntityMetrics> among(Set<String> ids, TieRule rule, double resolution) {
        if (ids.isEmpty() || ids.size() > MOST_AMONG) {
            throw new IllegalArgumentException(
                    "id must name 1 to %d entities, named %d".formatted(MOST_AMONG, ids.size()));
        }
        try {
            return adjacency.search(DIRECT_LIMIT, graph -> among(graph, ids, rule, resolution));
        } catch (OutOfTime late) {
            throw new TooSlow("Reading the facts took longer than %d ms".formatted(DIRECT_LIMIT.toMillis()), Map.of());
        }
    }

    /**
     * {@return the largest communities}
     *
     * @param resolution below 1 for fewer and larger communities, above 1 for more and smaller ones
     * @param limit the most to answer with, up to {@link CommunityMap#MOST_SHOWN}
     */
    public CommunityMap communities(TieRule rule, double resolution, int limit) {
        Page.checkLimit(limit);
        Timed<Partition> timed = computations.get(new Task.Splitting(rule, resolution), deadline());
        return CommunityMap.of(timed, limit);
    }

    /**
     * {@return the members of one community}
     *
     * @param number of the community, from 1 up
     * @param after the cursor of the page before
     * @throws NotFound when there is no such community
     */
    public CommunityMembers members(int number, TieRule rule, double resolution, int limit, @Nullable String after) {
        Page.checkLimit(limit);
        Cursor cursor = Cursor.read(after, 1);
        Timed<Partition> timed = computations.get(new Task.Splitting(rule, resolution), deadline());
        if (number < 1 || number > timed.value().size()) {
            throw NotFound.community(String.valueOf(number));
        }
        return CommunityMembers.of(timed, number, limit, cursor);
    }

    @Override
    public void destroy() {
        computations.close();
    }

    private List<EntityMetrics> among(FactGraph graph, Set<String> ids, TieRule rule, double resolution) {
        var entities = new IntLinkedOpenHashSet();
        ids.stream()
                .map(graph::find)
                .filter(entity -> entity != FactGraph.NONE)
                .forEach(entity -> entities.add((int) entity));
        graph.prepare(entities);
        var progress = new ComputationProgress(DIRECT_LIMIT);
        progress.begin();
        Instant now = Instant.now();
        Ties ties = Ties.of(TiedEntities.of(graph, new FactTest(graph, rule.facts()), entities, progress), progress);
        Map<Metric, Timed<Scores>> scores = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            scores.put(metric, new Timed<>(new Task.Ranking(metric, rule, MOST_AMONG).of(ties, progress), now, false));
        }
        var partition = new Timed<>(Leiden.of(ties, rule.weighed(), resolution, progress), now, false);
        return entities.intStream()
                .mapToObj(entity -> {
                    var findings = new EntityMetricsBuilder(graph, entity);
                    scores.forEach(findings::add);
                    findings.addCommunity(partition);
                    return findings.result();
                })
                .toList();
    }

    /** {@return the result, null while it is being computed} */
    private <T> @Nullable Timed<T> find(Task<T> task, long deadline) {
        try {
            return computations.get(task, deadline);
        } catch (NotYetComputed | TooManyTasks pending) {
            return null;
        }
    }

    private Task.Ranking task(Metric metric, TieRule rule) {
        return new Task.Ranking(metric, rule, settings.samples());
    }

    private long deadline() {
        return System.nanoTime() + settings.patience().toNanos();
    }
}
