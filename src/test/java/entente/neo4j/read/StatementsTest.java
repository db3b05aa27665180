package entente.neo4j.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.graph.TestGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.summary.QueryType;

class StatementsTest {
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    /** Neo4j 5.26 knows Cypher 5 only; later servers may have either as the default. */
    @ParameterizedTest
    @MethodSource("names")
    void everyStatementIsUnderstoodInBothVersionsOfCypherWithoutAComplaint(String name) {
        for (String version : List.of("CYPHER 5", "CYPHER 25")) {
            var result = TestGraph.driver()
                    .executableQuery(version + " EXPLAIN " + Statements.get(name))
                    .withParameters(parameters(name))
                    .execute();
            assertThat(result.summary().queryType()).isEqualTo(QueryType.READ_ONLY);
            // An empty graph does not know the names of labels and properties yet.
            assertThat(result.summary().notifications())
                    .as(version)
                    .filteredOn(complaint -> !complaint.code().contains("Unknown"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyStatementStartsWithASentenceThatNamesItsParameters(String name) {
        String sentence = Statements.get(name).lines().findFirst().orElseThrow();
        assertThat(sentence).startsWith("// ").endsWith(".");
    }

    @Test
    void aStatementThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Statements.get("drop-everything")).hasMessageContaining("drop-everything");
    }

    static Stream<String> names() throws IOException {
        try (var files = Files.list(Path.of("cypher/query"))) {
            return files.map(file -> file.getFileName().toString().replace(".cypher", "")).sorted().toList().stream();
        }
    }

    private static Map<String, @Nullable Object> parameters(String name) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        PARAMETER.matcher(Statements.get(name)).results().forEach(match -> parameters.put(match.group(1), null));
        return parameters;
    }
}
