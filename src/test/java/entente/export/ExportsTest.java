package entente.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.correction.GoldExport;
import entente.graph.TestGraph;
import entente.judgement.Report;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.query.Busy;
import entente.query.Edge;
import entente.query.EntityRef;
import entente.query.NotFound;
import entente.query.TooSlow;
import entente.query.around.Neighbourhood;
import entente.query.path.PathAnswer;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Exports from a real Neo4j: a ring of ports, each with a mayor. */
class ExportsTest {
    private static final int PORTS = 3_000;
    private static final Exports EXPORTS = exports(Duration.ofMinutes(1), 8);

    @BeforeAll
    static void write() {
        var driver = TestGraph.empty();
        driver.executableQuery("""
                UNWIND range(0, $ports - 1) AS i
                CREATE (place:Entity:Place {id: 'place-' + i, name: 'Port ' + i, aliases: [], documents: 1})
                CREATE (mayor:Entity:Person {id: 'mayor-' + i, name: 'Mayor ' + i, aliases: ['M' + i], documents: 1})
                CREATE (mayor)-[:HOLDS_POSITION {id: 'position-' + i, claims: 1, documents: 1, confidence: 0.9,
                  modality: 'stated', quote: 'Mayor ' + i}]->(place)
                WITH collect(place) AS places
                UNWIND range(0, size(places) - 1) AS i
                WITH places[i] AS one, places[(i + 1) % size(places)] AS next, i
                CREATE (one)-[:TWINNED_WITH {id: 'twins-' + i, claims: 1, documents: 1, confidence: 0.8,
                  modality: 'stated', quote: 'twins', url: 'https://table.example', publishedOn: '2020'}]->(next)
                """).withParameters(Map.of("ports", PORTS)).execute();
        driver.executableQuery("""
                MATCH (:Entity {id: 'mayor-0'})-[fact]->(place)
                CREATE (:Document {id: 'd', title: 'Ports meet', url: 'https://news.example', publishedOn: '2024-05'})
                  <-[:PART_OF_DOCUMENT]-(passage:Passage {id: 'p'})-[:STATES]->
                  (:Claim {id: 'c', relation: fact.id, quote: fact.quote})
                CREATE (passage)-[:MENTIONS]->(place)
                CREATE (place)-[:SOMEBODY_ELSES]->(place)
                """).execute();
    }

    @AfterAll
    static void clear() {
        TestGraph.empty();
    }

    @Test
    void exportsEveryFactOfTheWholeGraph() throws IOException {
        String file = text(EXPORTS.whole());
        assertThat(file.split("<node ")).hasSize(2 * PORTS + 1);
        assertThat(file.split("<edge ")).hasSize(2 * PORTS + 1);
        assertThat(file).doesNotContain("SOMEBODY_ELSES", "MENTIONS");
    }

    @Test
    void exportsTheDocumentOfEachQuote() throws IOException {
        assertThat(text(EXPORTS.among(List.of("mayor-0", "place-0"))))
                .contains("Ports meet", "https://news.example", ">2024-05<");
        assertThat(text(EXPORTS.among(List.of("place-0", "place-1")))).contains("https://table.example", ">2020<");
    }

    @Test
    void exportsAllFactsAmongTheEntitiesOfASubgraph() throws IOException {
        String file = text(EXPORTS.among(List.of("place-1", "place-2", "mayor-2", "place-2")));
        assertThat(file.split("<node ")).hasSize(3 + 1);
        assertThat(file).contains("twins-1", "position-2", "M2").doesNotContain("twins-0", "twins-2", "position-1");
    }

    @Test
    void rejectsUnknownOrTooManyEntitiesBeforeTheFirstByte() {
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> EXPORTS.among(List.of("place-1", "ghost")).write(ExportFormat.CSV, out))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("ghost");
        assertThat(out.size()).isZero();
        List<String> many =
                IntStream.range(0, 1_001).mapToObj(i -> "place-" + i).toList();
        assertThatThrownBy(() -> EXPORTS.among(many)).hasMessage("At most 1000 entities can be exported, was 1001");
    }

    @Test
    void exportsANeighbourhood() throws IOException {
        var nodes = List.of(node("place-1"), node("place-2"), node("mayor-1"), node("gone"));
        var edge = new Edge(
                "twins-1",
                "place-1",
                "place-2",
                RelationType.TWINNED_WITH,
                null,
                1,
                0.8,
                Modality.STATED,
                null,
                null,
                "");
        var count = new Neighbourhood.Count(4, 1);
        String file = text(
                EXPORTS.of(new Neighbourhood(nodes.getFirst(), nodes, List.of(edge), count, count, false, true, null)));
        assertThat(file.split("<node ")).hasSize(3 + 1);
        assertThat(file).contains("twins-1").doesNotContain("position-1");
    }

    @Test
    void exportsPathsWithTheirHops() throws IOException {
        var path =
                new PathAnswer.ProvedPath(2, 2.5, 0, 1, List.of(hop("place-1", "place-2"), hop("place-2", "place-3")));
        var answer = new PathAnswer(end("place-1"), end("place-3"), List.of(path), 1, 1, false, true, null, null);
        String file = text(EXPORTS.of(answer));
        assertThat(file.split("<node ")).hasSize(3 + 1);
        assertThat(file).contains("twins-1", "twins-2").doesNotContain("position-");
        var none = new PathAnswer(end("place-1"), end("place-9"), List.of(), 0, 0, false, true, "far apart", null);
        assertThat(text(EXPORTS.of(none))).contains("place-1", "place-9").doesNotContain("<edge ");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GOLD")
    void endsTheTransactionWhenTheReaderDisconnects(ExportFormat format) {
        assertThatThrownBy(() -> EXPORTS.whole().write(format, new Torn()))
                .hasStackTraceContaining("connection closed");
        assertThat(transactions()).isZero();
    }

    @Test
    void failsAfterTheTimeLimit() {
        assertThatThrownBy(() -> exports(Duration.ofMillis(1), 8).whole().write(ExportFormat.CSV, new Slow()))
                .isInstanceOf(TooSlow.class)
                .hasMessageContaining("entente.export.timeout");
        assertThatThrownBy(() -> new ExportSettings(Duration.ZERO, 8)).hasMessageContaining("entente.export.timeout");
    }

    @Test
    void rejectsFurtherConcurrentExportsBeforeTheFirstByte() throws IOException {
        Exports narrow = exports(Duration.ofMinutes(1), 1);
        var second = new ByteArrayOutputStream();
        var first = new FilterOutputStream(OutputStream.nullOutputStream()) {
            private boolean asked;

            @Override
            public void write(byte[] bytes, int from, int length) {
                if (!asked) {
                    asked = true;
                    assertThatThrownBy(() -> narrow.whole().write(ExportFormat.CSV, second))
                            .isInstanceOf(Busy.class)
                            .hasMessageContaining("entente.export.concurrent");
                }
            }
        };
        narrow.whole().write(ExportFormat.GRAPHML, first);
        assertThat(first.asked).isTrue();
        assertThat(second.size()).isZero();
        narrow.whole().write(ExportFormat.GRAPHML, second);
        assertThat(second.size()).isPositive();
        assertThatThrownBy(() -> new ExportSettings(Duration.ofHours(1), 0))
                .hasMessageContaining("entente.export.concurrent");
    }

    /** {@return the number of running export transactions} */
    private static long transactions() {
        return TestGraph.driver()
                .executableQuery("""
                        SHOW TRANSACTIONS YIELD currentQuery, metaData
                        WHERE currentQuery STARTS WITH '// Lists every'
                        RETURN count(*) AS total""")
                .execute()
                .records()
                .getFirst()
                .get("total")
                .asLong();
    }

    private static Exports exports(Duration timeout, int concurrent) {
        return new Exports(
                TestGraph.driver(),
                new ExportSettings(timeout, concurrent),
                new GoldExport(TestGraph.graph(), Report.RESOLVER));
    }

    private static String text(Export export) throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(ExportFormat.GRAPHML, out);
        return out.toString(UTF_8);
    }

    private static Neighbourhood.Node node(String id) {
        return new Neighbourhood.Node(id, EntityType.PLACE, id, 1);
    }

    private static EntityRef end(String id) {
        return new EntityRef(id, EntityType.PLACE, id);
    }

    private static PathAnswer.Hop hop(String from, String to) {
        String id = from.replace("place", "twins");
        var relation = new PathAnswer.Relation(
                id,
                RelationType.TWINNED_WITH,
                from,
                null,
                null,
                null,
                Modality.STATED,
                0.8,
                1,
                Collections.emptyList());
        return new PathAnswer.Hop(end(from), end(to), relation);
    }

    /** A connection that is closed by the other side after the first bytes. */
    private static final class Torn extends OutputStream {
        private boolean used;

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] chunk, int offset, int length) throws IOException {
            if (used) {
                throw new IOException("connection closed");
            }
            used = true;
        }
    }

    /** A slow connection. */
    private static final class Slow extends OutputStream {
        @Override
        public void write(int b) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void write(byte[] chunk, int offset, int length) {
            write(0);
        }
    }
}
