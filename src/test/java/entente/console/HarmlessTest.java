package entente.console;

import static org.assertj.core.api.Assertions.assertThat;

import entente.graph.TestGraph;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HarmlessTest {
    private static final Map<String, Object> PARAMETERS =
            Map.of("name", "lund", "label", "Person", "list", List.of(1L, 2L), "map", Map.of("name", "Ana"));

    @BeforeAll
    static void fillGraph() {
        TestGraph.empty();
        TestGraph.driver().executableQuery("""
                        CREATE (a:Entity:Person {id: 'a', name: 'Ana Lund', aliases: ['Lund'], documents: 2}),
                          (b:Entity:Person {id: 'b', name: 'Ken Ito', aliases: [], documents: 1}),
                          (c:Entity:Place {id: 'c', name: 'Norhaven', aliases: ['City of Norhaven'], documents: 3}),
                          (a)-[:MET {id: 'r', documents: 2, confidence: 0.9, modality: 'stated', sinceDay: date('2024-05-03')}]->(b),
                          (a)-[:HOLDS_POSITION {id: 's', documents: 1, confidence: 0.8, modality: 'stated'}]->(c)
                        """).execute();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void runsQueriesOfAnalysts(Corpus.Query query) {
        var answer = TestConsole.patient().ask(query.text(), PARAMETERS);
        assertThat(answer.has("problem")).as(answer.toString()).isFalse();
        assertThat(answer.path("columns").size()).isPositive();
    }

    static Stream<Corpus.Query> queries() {
        return Corpus.read("cypher-harmless.txt");
    }

    @Test
    void everyAllowedFunctionIsBuiltIn() {
        Set<String> known = TestGraph.driver()
                .executableQuery("CYPHER 25 SHOW FUNCTIONS YIELD name, isBuiltIn WHERE isBuiltIn RETURN name")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("name").asString().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).containsAll(Allowed.FUNCTIONS);
    }

    @Test
    void everyAllowedProcedureOnlyReads() {
        Map<String, String> modes = TestGraph.driver()
                .executableQuery("SHOW PROCEDURES YIELD name, mode RETURN name, mode")
                .execute()
                .records()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get("name").asString(),
                        row -> row.get("mode").asString()));
        assertThat(Allowed.PROCEDURES).allSatisfy(name -> assertThat(modes).containsEntry(name, "READ"));
    }
}
