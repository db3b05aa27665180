package entente.graph;

import static entente.graph.Story.agreement;
import static entente.graph.Story.person;
import static entente.graph.Story.place;
import static entente.ontology.RelationType.HOLDS_POSITION;
import static entente.ontology.RelationType.PARTY_TO;
import static entente.ontology.RelationType.VISITED;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.neo4j.server.EmbeddedServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

@Aside
class CrashTest {
    private static final int DOCUMENTS = 30;
    private static final int UNTIL_THE_CRASH = 8;

    @TempDir
    Path data;

    @Test
    void leavesEachDocumentWholeOrAbsentAndGoesOn() throws Exception {
        List<String> confirmed = writeUntilKilled();

        try (EmbeddedServer server = EmbeddedServer.start(TestGraph.settings(data));
                Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.basic("neo4j", server.password()))) {
            Graph graph = TestGraph.graph(driver);
            assertThat(confirmed)
                    .hasSizeGreaterThanOrEqualTo(UNTIL_THE_CRASH)
                    .allSatisfy(id -> assertThat(
                                    story(Integer.parseInt(id)).writeTo(graph).status())
                            .isEqualTo(Written.Status.UNCHANGED));
            assertWhole(driver);

            IntStream.range(0, DOCUMENTS).forEach(i -> story(i).writeTo(graph));
            assertWhole(driver);
            assertThat(number(driver, "MATCH (d:Document) RETURN count(d)")).isEqualTo(DOCUMENTS);

            IntStream.range(0, DOCUMENTS).forEach(i -> graph.remove("document-" + i));
            assertThat(number(driver, "MATCH (n) WHERE NOT n:Mark|Change RETURN count(n)"))
                    .isZero();
        }
    }

    /** {@return the documents that another process had written for sure before it was killed} */
    private List<String> writeUntilKilled() throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = writer.inputReader()) {
            List<String> confirmed = output.lines()
                    .filter(line -> line.startsWith("written "))
                    .limit(UNTIL_THE_CRASH)
                    .toList();
            writer.destroyForcibly().waitFor();
            return confirmed.stream()
                    .map(line -> line.substring("written ".length()))
                    .toList();
        } finally {
            writer.destroyForcibly();
        }
    }

    private static void assertWhole(Driver driver) {
        long documents = number(driver, "MATCH (d:Document) RETURN count(d)");
        assertThat(number(driver, """
                MATCH (d:Document)
                WHERE d.fingerprint IS NOT NULL AND d.locked IS NULL
                  AND COUNT { (d)<-[:PART_OF_DOCUMENT]-(:Passage) } = 31
                  AND COUNT { (d)<-[:PART_OF_DOCUMENT]-(:Passage)-[:STATES]->(:Claim) } = 30
                  AND COUNT { (d)<-[:PART_OF_DOCUMENT]-(:Passage)-[:STATES]->(:Description) } = 1
                RETURN count(d)
                """)).isEqualTo(documents);
        assertThat(number(driver, """
                MATCH (:Entity)-[r]->(:Entity)
                WHERE r.claims <> COUNT { MATCH (c:Claim {relation: r.id}) } OR r.documents <> COUNT {
                  MATCH (:Claim {relation: r.id})<-[:STATES]-(:Passage)-[:PART_OF_DOCUMENT]->(d:Document)
                  RETURN DISTINCT d
                }
                RETURN count(r)
                """)).isZero();
        assertThat(number(driver, "MATCH (c:Claim) RETURN count(DISTINCT c.relation)"))
                .isEqualTo(number(driver, "MATCH (:Entity)-[r]->(:Entity) RETURN count(r)"));
        assertThat(number(driver, """
                MATCH (e:Person|Place)
                WHERE e.locked IS NOT NULL OR e.documents <> COUNT {
                  MATCH (e)<-[:MENTIONS]-(:Passage)-[:PART_OF_DOCUMENT]->(d:Document)
                  RETURN DISTINCT d
                }
                RETURN count(e)
                """)).isZero();
        assertThat(number(driver, "MATCH (a:Agreement) RETURN sum(a.documents)"))
                .isEqualTo(documents);
    }

    private static long number(Driver driver, String statement) {
        return driver.executableQuery(statement)
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asLong();
    }

    private static Story story(int number) {
        var story = new Story("document-" + number);
        for (int i = 0; i < 29; i++) {
            story.claims(
                    person("Person " + (number + i) % 25),
                    i % 2 == 0 ? VISITED : HOLDS_POSITION,
                    place("Place " + (number * i) % 10));
        }
        return story.claims(person("Person " + number % 25), PARTY_TO, agreement("Pact " + number % 3))
                .describes(agreement("Pact " + number % 3), "pact", "signed", List.of(), new Story.Said());
    }

    /** The process that is killed: two threads write documents and say which ones are safe. */
    static final class Writer {
        private Writer() {}

        public static void main(String... args) {
            EmbeddedServer server = EmbeddedServer.start(TestGraph.settings(Path.of(args[0])));
            Graph graph =
                    TestGraph.graph(GraphDatabase.driver(server.uri(), AuthTokens.basic("neo4j", server.password())));
            IntStream.range(0, DOCUMENTS).parallel().forEach(i -> {
                story(i).writeTo(graph);
                System.out.println("written " + i);
            });
        }
    }
}
