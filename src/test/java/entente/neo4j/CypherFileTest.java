package entente.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.graph.TestGraph;
import entente.ontology.RelationType;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CypherFileTest {
    private static final Pattern PARAMETER = Pattern.compile("\\$([a-z]\\w*)");

    @ParameterizedTest
    @MethodSource("ingest")
    void startsWithADescriptionAndIsValidCypher(CypherFile file) {
        String sentence = file.text().lines().findFirst().orElseThrow();
        assertThat(sentence).startsWith("// ").endsWith(".");
        Map<String, Object> parameters = new HashMap<>();
        PARAMETER.matcher(file.text()).results().forEach(match -> parameters.put(match.group(1), null));
        assertThat(parameters.keySet()).allSatisfy(name -> assertThat(sentence).contains("$" + name));

        var summary = TestGraph.driver()
                .executableQuery("EXPLAIN " + file.text())
                .withParameters(parameters)
                .execute()
                .summary();

        assertThat(summary.hasPlan()).isTrue();
    }

    static Stream<CypherFile> ingest() {
        return CypherFile.list("ingest").stream();
    }

    @Test
    void listsAFolderByName() {
        assertThat(CypherFile.list("schema"))
                .extracting(CypherFile::name)
                .startsWith("schema/V001__unique-ids", "schema/V002__what-claims-add-up-to");
    }

    @Test
    void splitsAFileIntoStatements() {
        assertThat(new CypherFile("a", "// Why.\nCREATE (a {b: 'x; y'});\nCREATE\n (c);\n").statements())
                .containsExactly("// Why.\nCREATE (a {b: 'x; y'})", "CREATE\n (c)");
    }

    @Test
    void fillsInTheListsOfTheOntology() {
        assertThat(CypherFile.get("query/get-names").text())
                .contains("-[:LOCATED_IN|OPERATES_IN|HELD_IN]->(place:Place)", "-[:HOLDS_POSITION|MEMBER_OF|")
                .doesNotContain("FACT");
        assertThat(CypherFile.get("query/count-facts").text().lines())
                .hasSize(2 + RelationType.values().length)
                .contains("UNION ALL MATCH (:Entity)-[:MET]->() WITH count(*) AS total RETURN 'MET' AS kind, total");
        assertThat(CypherFile.get("query/list-evidence").text())
                .contains("CASE claim.modality WHEN 'stated' THEN 0 WHEN 'reported' THEN 1");
        assertThat(CypherFile.get("query/list-involvements").text()).contains("(other:Event|Agreement)");
        assertThat(CypherFile.get("query/count-unseen-facts").text())
                .contains("entity:Person|Organization|Place|Event|Agreement)");
    }

    @Test
    void reportsAMissingFile() {
        assertThatThrownBy(() -> CypherFile.get("ingest/nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cypher/ingest/nothing.cypher");
    }
}
