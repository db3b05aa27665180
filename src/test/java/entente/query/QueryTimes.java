package entente.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Measures queries on a made-up graph of 20,000 entities and 100,000 relations, each stated once or more, where few
 * entities have many relations and most have few. Run by hand.
 */
final class QueryTimes {
    private static final int ENTITIES = 20_000;
    private static final int RELATIONS = 100_000;
    private static final int WARM_UP = 15;
    private static final int BATCH = 5_000;

    private QueryTimes() {}

    public static void main(String... args) {
        var random = new Random(1);
        write(random);
        EmbeddedGraph.driver()
                .executableQuery("MATCH (e:Entity) RETURN max(COUNT { (e)--(:Entity) }) AS most")
                .execute()
                .records()
                .forEach(row -> IO.println("most relations of an entity: " + row.get("most")));
        var neighbourhoods = new Neighbourhoods(EmbeddedGraph.reads());
        for (int hops = 1; hops <= 3; hops++) {
            int depth = hops;
            measure(
                    "neighbourhood of " + hops + " hops",
                    60,
                    () -> neighbourhoods.get(
                            new NeighbourhoodQuery("e" + random.nextInt(ENTITIES), depth, FactFilter.none(), 100)));
            measure(
                    "neighbourhood of " + hops + " hops around a hub",
                    30,
                    () -> neighbourhoods.get(
                            new NeighbourhoodQuery("e" + random.nextInt(5), depth, FactFilter.none(), 100)));
        }
        var paths = new Paths(EmbeddedGraph.reads());
        measurePaths("paths, k 1", paths, random, 1, 6, ENTITIES);
        measurePaths("paths, k 5", paths, random, 5, 6, ENTITIES);
        measurePaths("paths, k 20", paths, random, 20, 8, ENTITIES);
        measurePaths("paths between hubs, k 20", paths, random, 20, 8, 20);
        var filter = new FactFilter(Set.of(), Set.of(), null, null, 3);
        measure(
                "paths over facts of 3 documents, k 5",
                100,
                () -> paths.find(
                        new PathQuery("e" + random.nextInt(ENTITIES), "e" + random.nextInt(ENTITIES), 5, 8, filter)));
        var entities = new Entities(EmbeddedGraph.reads());
        measure("search", 100, () -> entities.search("Name" + random.nextInt(99), Set.of(), 20, null));
        measure("list of the most connected", 50, () -> entities.search(null, Set.of(), 20, null));
    }

    private static void measurePaths(String what, Paths paths, Random random, int k, int maxHops, int among) {
        measure(what, 100, () -> {
            int from = random.nextInt(among);
            int to = (from + 1 + random.nextInt(among - 1)) % among;
            return paths.find(new PathQuery("e" + from, "e" + to, k, maxHops, FactFilter.none()));
        });
    }

    private static void measure(String what, int times, Supplier<Object> query) {
        long cut = 0;
        long[] took = new long[times];
        for (int i = -WARM_UP; i < times; i++) {
            long start = System.nanoTime();
            Object answer = query.get();
            took[Math.max(i, 0)] = System.nanoTime() - start;
            cut += answer instanceof PathAnswer path && path.cut() ? 1 : 0;
        }
        Arrays.sort(took);
        IO.println(String.format(
                Locale.ROOT,
                "%-45s p50 %5d ms  p95 %5d ms  most %5d ms  cut %d",
                what,
                took[times / 2] / 1_000_000,
                took[times * 95 / 100] / 1_000_000,
                took[times - 1] / 1_000_000,
                cut));
    }

    private static void write(Random random) {
        EmbeddedGraph.empty();
        inBatches(ENTITIES, i -> Map.of("id", "e" + i, "name", "Name" + i % 1000 + " Family" + i), """
                UNWIND $rows AS row
                CREATE (:Entity:Person {id: row.id, name: row.name, aliases: [], documents: 1})
                """);
        inBatches(RELATIONS / 5, i -> Map.of("id", "d" + i), """
                UNWIND $rows AS row
                CREATE (d:Document {id: row.id, title: row.id, text: reduce(t = '', x IN range(1, 100) | t + 'A sentence of a report that says something. ')})
                FOREACH (i IN range(0, 4) |
                  CREATE (:Passage {id: row.id + ':' + i, index: i, start: 44 * i, end: 44 * i + 43})-[:PART_OF_DOCUMENT]->(d))
                """);
        inBatches(RELATIONS, i -> relation(random, i), """
                UNWIND $rows AS row
                MATCH (s:Entity {id: row.subject}) MATCH (o:Entity {id: row.object})
                MATCH (p:Passage {id: row.passage})
                CREATE (s)-[:MET {id: row.id, documents: row.documents, claims: row.documents, confidence: 0.5,
                  modality: 'stated', quote: 'A sentence'}]->(o)
                CREATE (p)-[:MENTIONS {start: 0, end: 1}]->(s), (p)-[:MENTIONS {start: 0, end: 1}]->(o)
                CREATE (p)-[:STATES]->(:Claim {id: row.id, relation: row.id, modality: 'stated', confidence: 0.5,
                  quote: 'A sentence', start: 0, end: 10})
                """);
    }

    private static Map<String, Object> relation(Random random, int number) {
        int subject = skewed(random);
        int object = (subject + 1 + skewed(random)) % ENTITIES;
        return Map.of(
                "id", "r" + number,
                "subject", "e" + subject,
                "object", "e" + object,
                "documents", 1 + (int) (1 / (0.1 + random.nextDouble())),
                "passage", "d" + number / 5 + ":" + number % 5);
    }

    /** {@return a number below ENTITIES, small ones far more often} */
    private static int skewed(Random random) {
        return (int) (ENTITIES * Math.pow(random.nextDouble(), 3));
    }

    private static void inBatches(int count, IntFunction<Map<String, Object>> row, String statement) {
        for (int start = 0; start < count; start += BATCH) {
            List<Map<String, Object>> rows = new ArrayList<>();
            IntStream.range(start, Math.min(count, start + BATCH)).forEach(i -> rows.add(row.apply(i)));
            // Neo4j would go on with the plan that it made for an empty graph.
            EmbeddedGraph.run("CALL db.clearQueryCaches()", Map.of());
            EmbeddedGraph.run(statement, Map.of("rows", rows));
        }
    }
}
