import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.TransientException;

/**
 * Times queries to Entente's API over HTTP and the same queries in Cypher over Bolt, on the same graph. Both alternate within
 * a round, so a slow machine slows both.
 *
 * <p>Arguments: base URL of the service, its Bolt address, password, entities.csv, queries per round.
 */
public class QueryBench {
    private static final int ROUNDS = 3;
    private static final int WARM_UP = 3;
    private static final int CLIENTS = 64;
    private static final int SLOW_QUERIES = 40;
    private static final int CROWD_SECONDS = 10;
    private static final String FACTS = ":HOLDS_POSITION|MEMBER_OF|PART_OF|LOCATED_IN|NATIONAL_OF|VISITED|MET|TWINNED_WITH"
            + "|COOPERATES_WITH|OWNS|INVESTS_IN|OPERATES_IN|FOUNDED|FAMILY_OF|PARTY_TO|SIGNED|SIGNED_AT|PARTICIPATED_IN|HELD_IN";

    private static final String SHORTEST = "CYPHER 25 MATCH p = SHORTEST 5 (a:Entity {id: $a})-[]-{1,6}(b:Entity {id: $b})"
            + " RETURN [n IN nodes(p) | n.name] AS names, [r IN relationships(p) | r.quote] AS quotes";

    /**
     * The same content as the API's answer: entities within two hops, ranked, the first 500, the facts between them, and
     * the number of entities. It doesn't count all facts, because around hubs Cypher needs gigabytes for that.
     */
    private static final String AROUND = """
            MATCH (a:Entity {id: $a})-[f%1$s]-(n:Entity)
            WITH a, n, sum(f.documents) AS weight
            WITH a, collect({node: n, weight: weight, hop: 1}) AS near
            CALL (a, near) {
              WITH a, near, [x IN near | x.node] AS nodes
              UNWIND nodes AS m
              MATCH (m)-[f%1$s]-(n:Entity)
              WHERE n <> a AND NOT n IN nodes
              WITH n, sum(f.documents) AS weight
              RETURN collect({node: n, weight: weight, hop: 2}) AS far
            }
            WITH a, near + far AS reached, size(near) + size(far) AS total
            UNWIND reached AS found
            WITH a, total, found ORDER BY found.hop, found.weight DESC, found.node.name LIMIT 500
            WITH a, total, collect(found) AS shown
            WITH total, shown, [x IN shown | x.node] + a AS nodes
            CALL (nodes) {
              UNWIND nodes AS m
              MATCH (m)-[f%1$s]->(n:Entity)
              WHERE n IN nodes
              RETURN collect(f {source: m.id, target: n.id, type: type(f), .id, .title, .since, .until, .documents,
                .confidence, .modality, .quote}) AS facts
            }
            RETURN [x IN shown | [x.node.id, labels(x.node), x.node.name, x.hop]] AS shown, facts, total
            """.formatted(FACTS);

    private interface Query {
        void run(int number) throws Exception;
    }

    private final String base;
    private final Driver driver;
    private final List<String> ids = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Random random = new Random(11);
    private final StringBuilder table = new StringBuilder();
    private final LongAdder bytes = new LongAdder();
    private int outOfMemory;

    private QueryBench(String base, Driver driver, Path entities) throws IOException {
        this.base = base;
        this.driver = driver;
        try (BufferedReader rows = Files.newBufferedReader(entities)) {
            rows.readLine();
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                String[] fields = row.split(",", 4);
                ids.add(fields[0]);
                names.add(fields[2].replace("\"", ""));
            }
        }
    }

    public static void main(String... arguments) throws Exception {
        try (Driver driver = GraphDatabase.driver(arguments[1], AuthTokens.basic("neo4j", arguments[2]))) {
            var bench = new QueryBench(arguments[0], driver, Path.of(arguments[3]));
            bench.measure(Integer.parseInt(arguments[4]));
            System.out.println(bench.table);
        }
    }

    private void measure(int queries) throws Exception {
        int[][] pairs = new int[queries][];
        Arrays.setAll(pairs, i -> new int[] {random.nextInt(ids.size()), random.nextInt(ids.size())});
        String[] typed = new String[queries];
        Arrays.setAll(typed, i -> typed(names.get(random.nextInt(names.size()))));
        String filter = "&notType=Event&relation=MET,HOLDS_POSITION,MEMBER_OF,LOCATED_IN,OPERATES_IN,OWNS,COOPERATES_WITH"
                + "&since=2000&until=2024&modality=stated,reported";

        double[][] one = new double[ROUNDS][];
        double[][] paths = new double[ROUNDS][];
        double[][] filtered = new double[ROUNDS][];
        double[][] shortest = new double[ROUNDS][];
        double[][] around = new double[ROUNDS][];
        double[][] cypherAround = new double[ROUNDS][];
        double[][] search = new double[ROUNDS][];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            int slot = Math.max(0, round);
            one[slot] = time(queries, i -> cypher("RETURN 1", Map.of()));
            paths[slot] = time(queries, i -> get(path(pairs[i]) + "&k=5&maxHops=6"));
            filtered[slot] = time(queries, i -> get("/api/paths?from=" + ids.get(i % 5) + "&to=" + ids.get(pairs[i][1])
                    + "&k=5&maxHops=6" + filter));
            shortest[slot] = time(Math.min(queries, SLOW_QUERIES), i -> cypher(SHORTEST, ends(pairs[i])));
            around[slot] = time(queries, i -> get("/api/entities/" + ids.get(pairs[i][0]) + "/neighbourhood?hops=2&limit=500"));
            cypherAround[slot] = time(queries, i -> cypherAround(ends(pairs[i])));
            search[slot] = time(queries, i -> get("/api/entities?limit=10&q=" + URLEncoder.encode(typed[i], StandardCharsets.UTF_8)));
            System.err.println("round " + round + " done");
        }
        table.append("%,d entities, %d queries per round, median of %d rounds after warm-up; average answer %,d bytes\n\n"
                .formatted(ids.size(), queries, ROUNDS, bytes.sum() / Math.max(1, answers.get())));
        table.append("| query | p50 ms | p95 ms | compared |\n|---|---|---|---|\n");
        row("Bolt `RETURN 1`", one, "");
        row("5 best paths, up to 6 hops, with evidence", paths, "p50 %.2f × `RETURN 1`; p95 `SHORTEST 5` takes %.0f × as long"
                .formatted(at(paths, .5) / at(one, .5), at(shortest, .95) / at(paths, .95)));
        row("Cypher `SHORTEST 5`, up to 6 hops", shortest, "");
        row("the same with type, relation and time filters, from a hub", filtered,
                "p95 %.2f × unfiltered".formatted(at(filtered, .95) / at(paths, .95)));
        row("neighbourhood, 2 hops, 500 nodes, ranked", around,
                "p95 Cypher takes %.1f × as long".formatted(at(cypherAround, .95) / at(around, .95)));
        row("the same in Cypher", cypherAround, "%d of %d ran out of memory"
                .formatted(outOfMemory, (WARM_UP + ROUNDS) * queries));
        row("search while typing", search, "");
        crowd(pairs);
        writes(pairs);
    }

    private void crowd(int[][] pairs) throws Exception {
        double[] http = crowd(i -> get(path(pairs[i % pairs.length]) + "&k=5&maxHops=6"));
        double[] bolt = crowd(i -> cypher(SHORTEST, ends(pairs[i % pairs.length])));
        table.append("\n%d clients at once: %.0f path answers/s over HTTP, %.0f errors; %.1f/s in Cypher, %.0f errors; ratio %.0f\n"
                .formatted(CLIENTS, http[0], http[1], bolt[0], bolt[1], http[0] / bolt[0]));
    }

    private double[] crowd(Query query) throws Exception {
        var next = new AtomicInteger();
        var errors = new LongAdder();
        var done = new LongAdder();
        long end = System.nanoTime() + CROWD_SECONDS * 1_000_000_000L;
        long start = System.nanoTime();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            Callable<Void> client = () -> {
                while (System.nanoTime() < end) {
                    try {
                        query.run(next.getAndIncrement());
                        done.increment();
                    } catch (Exception failure) {
                        errors.increment();
                    }
                }
                return null;
            };
            for (int i = 0; i < CLIENTS; i++) {
                clients.submit(client);
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new double[] {done.sum() / seconds, errors.sum()};
    }

    /** Connects two entities in Cypher and queries at once, then deletes the fact and queries again. */
    private void writes(int[][] pairs) throws Exception {
        int stale = 0;
        double[] took = new double[40];
        for (int i = 0; i < took.length; i++) {
            int[] pair = pairs[i % pairs.length];
            Map<String, Object> ends = ends(pair);
            long start = System.nanoTime();
            cypher("MATCH (a:Entity {id: $a}), (b:Entity {id: $b}) CREATE (a)-[:MET {id: 'bench', documents: 1, claims: 1,"
                    + " confidence: 0.9, modality: 'stated', quote: 'They met.'}]->(b)", ends);
            took[i] = (System.nanoTime() - start) / 1e6;
            stale += get(path(pair) + "&k=1&maxHops=6").contains("\"id\":\"bench\"") ? 0 : 1;
            cypher("MATCH (:Entity {id: $a})-[f:MET {id: 'bench'}]->(:Entity {id: $b}) DELETE f", ends);
            stale += get(path(pair) + "&k=1&maxHops=6").contains("\"id\":\"bench\"") ? 1 : 0;
        }
        Arrays.sort(took);
        table.append("after a write in Cypher: %d of %d answers stale; a write took %.1f ms (median)\n"
                .formatted(stale, 2 * took.length, took[took.length / 2]));
    }

    private String path(int[] pair) {
        return "/api/paths?from=" + ids.get(pair[0]) + "&to=" + ids.get(pair[1]);
    }

    private Map<String, Object> ends(int[] pair) {
        return Map.of("a", ids.get(pair[0]), "b", ids.get(pair[1]));
    }

    private String typed(String name) {
        int letters = 1 + random.nextInt(Math.min(name.length(), 12));
        return random.nextInt(5) > 0 || name.length() < 6
                ? name.substring(0, letters)
                : name.substring(0, 3) + "x" + name.substring(4);
    }

    private void cypher(String statement, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            session.run(statement, parameters).list();
        }
    }

    /** Runs the query. Around hubs it can exceed the memory of a transaction; then the time until the failure counts. */
    private void cypherAround(Map<String, Object> ends) {
        try {
            cypher(AROUND, ends);
        } catch (TransientException failure) {
            outOfMemory++;
        }
    }

    private final AtomicInteger answers = new AtomicInteger();

    private String get(String path) throws IOException {
        var connection = (HttpURLConnection) URI.create(base + path).toURL().openConnection();
        if (connection.getResponseCode() != 200) {
            try (InputStream error = connection.getErrorStream()) {
                throw new IOException(path + ": " + new String(error.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        try (InputStream body = connection.getInputStream()) {
            byte[] answer = body.readAllBytes();
            bytes.add(answer.length);
            answers.incrementAndGet();
            return new String(answer, StandardCharsets.UTF_8);
        }
    }

    private static double[] time(int queries, Query query) throws Exception {
        double[] took = new double[queries];
        for (int i = 0; i < queries; i++) {
            long start = System.nanoTime();
            query.run(i);
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(took);
        return took;
    }

    /** {@return the median over the rounds of that share of the sorted times} */
    private static double at(double[][] rounds, double share) {
        double[] each = Arrays.stream(rounds)
                .mapToDouble(took -> took[(int) Math.min(took.length - 1, took.length * share)])
                .sorted()
                .toArray();
        return each[each.length / 2];
    }

    private void row(String query, double[][] rounds, String compared) {
        table.append("| %s | %.2f | %.2f | %s |\n".formatted(query, at(rounds, .5), at(rounds, .95), compared));
    }
}
