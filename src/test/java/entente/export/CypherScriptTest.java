package entente.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.graph.TestGraph;
import entente.ontology.EntityType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/** Runs scripts in a real Neo4j and reads the result back with the export. */
class CypherScriptTest {
    @ParameterizedTest
    @ValueSource(strings = {"CYPHER 5 ", "CYPHER 25 "})
    void createsTheSameGraphInAnotherNeo4j(String version) {
        for (StoryRows story : List.of(StoryRows.plain(), StoryRows.hostile(), StoryRows.empty())) {
            Driver driver = TestGraph.empty();
            run(driver, version, story);
            assertThat(readBack(driver)).isEqualTo(story.sorted());
            run(driver, version, story);
            assertThat(readBack(driver)).isEqualTo(story.sorted());
        }
        TestGraph.empty();
    }

    @Test
    void noStatementExceedsTheMaximumSize() {
        var rows = new StoryRows(
                IntStream.range(0, 3_000)
                        .mapToObj(i ->
                                StoryRows.entity(EntityType.PLACE, "p" + i, "y".repeat(i % 7 == 0 ? 20_000 : 10)))
                        .toList(),
                List.of());
        List<String> statements = statements(rows);
        assertThat(statements)
                .hasSizeGreaterThan(12)
                .allSatisfy(
                        statement -> assertThat(statement.length()).isLessThan(CypherBatch.MOST_CHARACTERS + 5_000));
        assertThat(statements.stream()
                        .mapToLong(statement -> statement.lines().count() - 2)
                        .filter(n -> n > 0)
                        .sum())
                .isEqualTo(3_000);
    }

    @Test
    void textsAreLiteralsOnOneLineOfVisibleCharacters() {
        assertThat(CypherText.of("a'b\\u0027\n\u2028\u202E;\u0000"))
                .isEqualTo("'a\\'b\\\\\\u00750027\\n\\u2028\\u202E;\\u0000'");
    }

    private static void run(Driver driver, String version, StoryRows story) {
        for (String statement : statements(story)) {
            driver.executableQuery(version + statement).execute();
        }
    }

    /** {@return the statements, split as by {@code cypher-shell}: at a semicolon at the end of a line} */
    private static List<String> statements(StoryRows story) {
        return Arrays.stream(new String(story.as(ExportFormat.CYPHER), UTF_8).split(";\n"))
                .filter(statement -> !statement.isBlank())
                .toList();
    }

    private static StoryRows readBack(Driver driver) {
        var entities = new ArrayList<ExportedEntity>();
        var relations = new ArrayList<ExportedRelation>();
        try (GraphRows rows = StoredRows.whole(driver, Duration.ofMinutes(1))) {
            rows.entities().forEachRemaining(entities::add);
            rows.relations().forEachRemaining(relations::add);
        }
        return new StoryRows(entities, relations).sorted();
    }
}
