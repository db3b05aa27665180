package entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import entente.document.Document;
import entente.document.DocumentReader;
import entente.document.Source;
import entente.extraction.Extraction;
import entente.graph.TestGraph;
import entente.graph.identity.NameLinks;
import entente.identity.evidence.NameParsers;
import entente.resolution.Resolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Record;

class AnalystQueriesTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^// :param (\\w+) => (.+)$");
    private static final Set<String> UNKNOWN_IN_SAMPLE = Set.of("url", "since", "until");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    /** Runs the queries on the sample reports of the service, so that their examples work for users, too. */
    @BeforeAll
    static void readSampleReports() throws IOException {
        EmbeddedGraph.empty();
        DocumentReader reader = new DocumentReader();
        Resolver resolver = new Resolver(new NameParsers());
        for (Path report : list(Path.of("src/main/resources/samples"))) {
            Document document = reader.read(new Source(
                    Files.readAllBytes(report), null, report.getFileName().toString(), null, null, null));
            Extraction found = entente.extraction.english.Reading.extractor().extract(document);
            TestGraph.graph().write(document, "test", "{}", resolver.resolve(document, found), NameLinks.NONE);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyQueryReturnsRowsForItsExample(Path file) throws IOException {
        String query = Files.readString(file);
        assertThat(query).startsWith("// ");
        assertThat(query.lines().findFirst().orElseThrow()).as("title").endsWith("?");
        List<Record> rows = EmbeddedGraph.driver()
                .executableQuery("CYPHER 5 " + query.strip().replaceAll(";$", ""))
                .withParameters(examples(query))
                .execute()
                .records();
        assertThat(rows).isNotEmpty();
        assertThat(rows)
                .as("no column is empty in every row")
                .allSatisfy(row -> assertThat(row.size()).isPositive());
        for (String column : rows.getFirst().keys()) {
            assertThat(rows)
                    .as(column)
                    .anySatisfy(row -> assertThat(row.get(column).isNull() && !UNKNOWN_IN_SAMPLE.contains(column))
                            .isFalse());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyParameterHasAnExample(Path file) throws IOException {
        String query = Files.readString(file);
        assertThat(examples(query).keySet())
                .containsExactlyInAnyOrderElementsOf(PARAMETER
                        .matcher(query)
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toSet()));
    }

    static Stream<Path> files() throws IOException {
        return list(Path.of("cypher/analyst")).stream();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** {@return the parameters as a client reads them from the example lines} */
    private static Map<String, Object> examples(String query) {
        Map<String, Object> examples = new HashMap<>();
        EXAMPLE.matcher(query)
                .results()
                .forEach(match -> examples.put(
                        match.group(1),
                        EmbeddedGraph.driver()
                                .executableQuery("RETURN " + match.group(2) + " AS value")
                                .execute()
                                .records()
                                .getFirst()
                                .get("value")
                                .asObject()));
        return examples;
    }
}
