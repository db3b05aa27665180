package entente.metrics;

import com.sun.management.ThreadMXBean;
import entente.adjacency.FactGraph;
import entente.adjacency.FactGraphs;
import entente.neo4j.read.GraphScan;
import entente.neo4j.read.StoredEntity;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.query.FactFilter;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;

/**
 * Times all computations on random graphs with five facts per entity and a few hubs. Half of the facts lie within groups of
 * 250 entities, so there are communities to find. Run by {@code bench/metrics/run}.
 */
final class MetricsBench {
    private static final int FACTS_AN_ENTITY = 5;
    private static final int GROUP = 250;
    private static final int SAMPLES = 64;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final TieRule RULE = TieRule.standard();

    private MetricsBench() {}

    /** Takes numbers of entities and prints the rows for each. */
    public static void main(String... sizes) {
        System.out.println(
                "| entities | facts | most ties | what | seconds | CPU seconds of the thread | allocated MB | kept MB | outcome |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        measure(10_000, new String[1]);
        for (String size : sizes) {
            String[] rows = new String[8];
            measure(Integer.parseInt(size.replace("_", "")), rows);
            Arrays.stream(rows).filter(row -> row != null).forEach(System.out::println);
        }
    }

    private static void measure(int entities, String[] rows) {
        FactGraph graph = FactGraphs.of(new Skewed(entities));
        var progress = new ComputationProgress(Duration.ofHours(1));
        progress.begin();
        var filter = FactFilter.of(EnumSet.of(Modality.STATED));
        var results = new Object[rows.length];
        int row = 0;
        int hub = 0;
        for (int entity = 0; entity < graph.size(); entity++) {
            hub = Math.max(hub, graph.degree(entity));
        }
        String start = "| %,d | %,d | %,d |".formatted(entities, (long) entities * FACTS_AN_ENTITY, hub);
        record Step(String name, Supplier<Object> work) {}
        var ground = new TieCache(graph);
        for (Step step : new Step[] {
            new Step("degree", () -> new Task.Ranking(Metric.DEGREE, RULE, 0).compute(ground, progress)),
            new Step("ties", () -> Ties.of(ground.entities(filter, progress), progress)),
            new Step(
                    "PageRank",
                    () -> Scores.exact(
                            ground.ties(filter, progress).entities(),
                            score(PageRank.of(ground.ties(filter, progress), true, progress)))),
            new Step(
                    "betweenness, 64 sources",
                    () -> Scores.estimated(
                            ground.ties(filter, progress).entities(),
                            Betweenness.of(ground.ties(filter, progress), SAMPLES, progress))),
            new Step("Leiden, up to 10 rounds", () -> Leiden.of(ground.ties(filter, progress), true, 1, progress)),
        }) {
            if (row == rows.length) {
                return;
            }
            if (row == 2) {
                ground.ties(filter, progress);
            }
            long kept = used();
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long cpu = THREADS.getCurrentThreadCpuTime();
            long begun = System.nanoTime();
            Object result = step.work().get();
            double seconds = (System.nanoTime() - begun) / 1e9;
            double busy = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9;
            allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
            results[row] = result;
            rows[row++] = "%s %s | %.2f | %.2f | %,d | %,d | %s |"
                    .formatted(
                            start, step.name(), seconds, busy, allocated >> 20, used() - kept >> 20, outcome(result));
        }
    }

    private static IntToDoubleFunction score(double[] values) {
        return node -> values[node];
    }

    private static String outcome(Object result) {
        return switch (result) {
            case Scores scores -> {
                int best = scores.order()[0];
                float error = scores.errors() == null ? 0 : scores.errors()[best];
                yield String.format(Locale.ROOT, "highest %.4g ± %.2g", scores.values()[best], error);
            }
            case Partition partition ->
                String.format(
                        Locale.ROOT, "%,d communities, modularity %.3f", partition.size(), partition.modularity());
            case Ties ties -> "%,d ties".formatted(ties.neighbours().length / 2);
            default -> "";
        };
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Facts from any entity to an entity of its group, or to any entity with a preference for low numbers. */
    private record Skewed(int size) implements GraphScan {
        @Override
        public void entities(EntitySink sink) {
            EntityType[] types = EntityType.values();
            for (int entity = 0; entity < size; entity++) {
                sink.entity(
                        entity, new StoredEntity("entity-" + entity, types[entity % types.length], "Entity " + entity));
            }
        }

        @Override
        public void facts(FactSink sink) {
            var random = new Random(7);
            RelationType[] types = RelationType.values();
            long facts = (long) size * FACTS_AN_ENTITY;
            for (long key = 0; key < facts; key++) {
                int subject = random.nextInt(size);
                int object = random.nextBoolean()
                        ? (int) (size * Math.pow(random.nextDouble(), 3))
                        : Math.min(size - 1, subject / GROUP * GROUP + random.nextInt(GROUP));
                Modality modality = random.nextInt(20) == 0 ? Modality.PLANNED : Modality.STATED;
                int documents = 1 + (int) Math.min(50, 1 / (0.02 + random.nextDouble()));
                sink.fact(
                        subject,
                        object,
                        FactGraphs.fact(key, types[random.nextInt(types.length)], modality, documents));
            }
        }
    }
}
