package entente.console;

import static org.assertj.core.api.Assertions.assertThat;

import entente.graph.TestGraph;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Record;
import org.springframework.util.unit.DataSize;

/** Runs hostile queries. The graph must not change, and the console must keep running. */
class AttacksTest {
    private static final Set<String> BOUNDED = Set.of("rows", "cut", "too-slow", "cypher-too-big");
    private static final Map<String, Object> PARAMETERS = Map.of(
            "injected",
            "'}) DETACH DELETE n //",
            "label",
            "A SET n:B",
            "map",
            Map.of("a", "x"),
            "large",
            4_000_000_000L);
    private static TestConsole console;
    private static TestConsole hasty;
    private static List<Record> before;
    private static List<Record> around;

    @BeforeAll
    static void fillGraph() {
        TestGraph.empty();
        run("UNWIND range(1, 24) AS x CREATE (:Entity {id: 'bomb-' + x, name: 'n' + x, aliases: ['a' + x]})");
        run("MATCH (a:Entity), (b:Entity) WHERE a.id < b.id AND (size(a.id) + size(b.name)) % 2 = 0"
                + " CREATE (a)-[:MET {documents: 1}]->(b)");
        console = TestConsole.patient();
        hasty = TestConsole.of(Duration.ofMillis(500), 1_000, DataSize.ofMegabytes(1));
        before = state();
        around = surroundings();
    }

    @AfterEach
    void theGraphIsUnchanged() {
        assertThat(state()).isEqualTo(before);
    }

    @AfterAll
    static void nothingElseChangesAndNoQueryKeepsRunning() {
        assertThat(surroundings()).isEqualTo(around);
        assertThat(read("SHOW TRANSACTIONS YIELD currentQuery, elapsedTime"
                        + " WHERE elapsedTime > duration('PT10S') RETURN currentQuery"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void everyAttackIsRejectedOrLimited(Corpus.Query attack) {
        long start = System.nanoTime();
        boolean isBounded = attack.code().equals("bounded");
        TestConsole.Outcome outcome = (isBounded ? hasty : console).outcome(attack.text(), PARAMETERS);
        if (isBounded) {
            assertThat(BOUNDED).as(outcome.message()).contains(outcome.code());
        } else {
            assertThat(outcome.code()).as(outcome.message()).isEqualTo(attack.code());
        }
        assertThat(outcome.message()).doesNotContain(TestGraph.password(), "org.neo4j", "java.lang", "Exception");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    static Stream<Corpus.Query> attacks() {
        return Stream.concat(Corpus.read("cypher-attacks.txt"), generated());
    }

    /** Attacks that are too long for a file. */
    private static Stream<Corpus.Query> generated() {
        return Stream.of(
                refused("parentheses, nested", "RETURN " + "(".repeat(9_000) + "1" + ")".repeat(9_000)),
                refused("parentheses in escapes", "RETURN " + "\\u0028".repeat(3_000) + "1"),
                refused("parentheses after a quote in a comment", "/*'*/ RETURN " + "(".repeat(9_000)),
                refused("lists, nested", "RETURN " + "[".repeat(9_000) + "]".repeat(9_000)),
                refused("maps, nested", "RETURN " + "{a:".repeat(3_000) + "1" + "}".repeat(3_000)),
                refused("subqueries, nested", "CALL () { ".repeat(1_000) + "RETURN 1 AS x" + " }".repeat(1_000)),
                refused("sums, chained", "RETURN 1" + "+1".repeat(9_000)),
                refused("negations, chained", "RETURN " + "NOT ".repeat(4_000) + "true"),
                refused("properties, chained", "WITH {a: 1} AS m RETURN m" + ".a".repeat(9_000)),
                refused("cases, nested", "RETURN " + "CASE WHEN ".repeat(500) + "true" + " THEN 1 END".repeat(500)),
                refused("a megabyte of text", "RETURN '" + "x".repeat(1_000_000) + "'"),
                refused("a megabyte of blanks", " ".repeat(1_000_000) + "RETURN 1"),
                new Corpus.Query("comments, many", "bounded", "/**/".repeat(4_000) + "RETURN 1 AS x"),
                new Corpus.Query(
                        "a long chain of nodes", "bounded", "MATCH ()" + "--()".repeat(40) + " RETURN count(*) AS n"));
    }

    private static Corpus.Query refused(String name, String text) {
        return new Corpus.Query(name, CypherFault.NOT_ALLOWED, text);
    }

    @Test
    void anErrorHasAPositionAndAHint() {
        assertThat(fault("MATCH (n)\n  DETACH DELETE n"))
                .hasMessage("DELETE is not allowed: a query may only read, by MATCH, CALL, WITH, UNWIND, UNION and"
                        + " RETURN (line 2, column 3)");
        assertThat(fault("CYPHER 5 RETURN file()"))
                .hasMessage("The function file() is not allowed; allowed are functions of Neo4j that only compute"
                        + " (line 1, column 17)");
        assertThat(fault("CYPHER 5 RETURN n")).hasMessage("Variable `n` not defined (line 1, column 17)");
        assertThat(fault("MATCH (n RETURN n").place()).isEqualTo(new CypherFault.Place(1, 10));
    }

    private static CypherFault fault(String query) {
        try {
            console.ask(query, PARAMETERS);
        } catch (CypherFault fault) {
            return fault;
        }
        throw new AssertionError("The query is answered: " + query);
    }

    /** {@return the content of the graph} */
    private static List<Record> state() {
        return read("""
                MATCH (n) RETURN count(n) AS n, sum(COUNT { (n)-->() }) AS relationships,
                  collect([labels(n), properties(n), COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), r {.*}, m.id] }]) AS all
                """);
    }

    /** {@return what else a query could change: the schema, labels and types, users and databases} */
    private static List<Record> surroundings() {
        return Stream.of(
                        "SHOW INDEXES YIELD name, state RETURN collect(name + state) AS x",
                        "SHOW CONSTRAINTS YIELD name RETURN collect(name) AS x",
                        "CALL db.labels() YIELD label RETURN collect(label) AS x",
                        "CALL db.relationshipTypes() YIELD relationshipType RETURN collect(relationshipType) AS x",
                        "SHOW USERS YIELD user RETURN collect(user) AS x",
                        "SHOW DATABASES YIELD name, currentStatus RETURN collect(name + currentStatus) AS x")
                .flatMap(query -> read(query).stream())
                .toList();
    }

    private static List<Record> read(String query) {
        return TestGraph.driver().executableQuery(query).execute().records();
    }

    private static void run(String statement) {
        TestGraph.driver().executableQuery(statement).execute();
    }
}
