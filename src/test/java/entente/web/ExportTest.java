package entente.web;

import static entente.ontology.EntityType.PERSON;
import static entente.ontology.EntityType.PLACE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import entente.export.Export;
import entente.ontology.Modality;
import entente.query.Choice;
import entente.query.EntityRef;
import entente.query.FactFilter;
import entente.query.NotFound;
import entente.query.TooSlow;
import entente.query.around.Neighbourhood;
import entente.query.around.NeighbourhoodQuery;
import entente.query.path.PathAnswer;
import entente.query.path.PathQuery;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportTest extends ServiceTest {
    private static final int CHUNK = 64 * 1024;

    @ParameterizedTest
    @CsvSource({
        "graphml, graphml, application/graphml+xml",
        "GEXF, gexf, application/gexf+xml",
        "csv, zip, application/zip",
        "jsonld, jsonld, application/ld+json",
        "cypher, cypher, text/plain;charset=UTF-8"
    })
    void sendsTheWholeGraphAsAFile(String format, String ending, String type) {
        when(exports.whole()).thenReturn(saying("all of it as "));
        var answer = calls.get("/api/export?format=" + format);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase(type);
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("entente-graph." + ending);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.response().body()).isEqualTo("all of it as " + format.toUpperCase(Locale.ROOT));
    }

    @Test
    void sendsTheFactsAmongEntities() {
        when(exports.among(List.of("a", "b", "c"))).thenReturn(saying("a part as "));
        var answer = calls.get("/api/export?format=gexf&entity=a,b&entity=c");
        assertThat(answer.response().body()).isEqualTo("a part as GEXF");
        assertThat(answer.header("Content-Disposition")).contains("entente-part.gexf");
    }

    @Test
    void acceptsAtMostAThousandIds() {
        when(exports.among(anyList())).thenReturn(saying(""));
        assertThat(calls.get("/api/export?format=gexf&entity=" + ids(1_000)).status())
                .isEqualTo(200);
        var answer = calls.get("/api/export?format=gexf&entity=" + ids(1_001));
        assertThat(answer.problem()).isEqualTo("400 invalid-parameter");
        assertThat(answer.json().path("errors").path(0).path("expected").asString())
                .isEqualTo("at most 1000 values");
    }

    @Test
    void sendsANeighbourhood() {
        var centre = new Neighbourhood.Node("p", PERSON, "Ana Lund", 0);
        var count = new Neighbourhood.Count(1, 0);
        var shown = new Neighbourhood(centre, List.of(centre), List.of(), count, count, false, true, null);
        var filter = FactFilter.none().withTypes(Choice.only(Set.of(PLACE)));
        when(neighbourhoods.get(new NeighbourhoodQuery("p", 2, filter, 30))).thenReturn(shown);
        when(exports.of(shown)).thenReturn(saying("around as "));
        var answer = calls.get("/api/entities/p/neighbourhood/export?format=jsonld&hops=2&limit=30&type=place");
        assertThat(answer.response().body()).isEqualTo("around as JSONLD");
    }

    @Test
    void sendsPaths() {
        var end = new EntityRef("p", PERSON, "Ana Lund");
        var found = new PathAnswer(end, end, List.of(), 0, 0, false, true, "none", null);
        when(paths.find(PathQuery.of("p", "q", 3, 2, FactFilter.of(Set.of(Modality.STATED)))))
                .thenReturn(found);
        when(exports.of(found)).thenReturn(saying("paths as "));
        var answer = calls.get("/api/paths/export?from=p&to=q&k=3&maxHops=2&format=cypher");
        assertThat(answer.response().body()).isEqualTo("paths as CYPHER");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /api/export                                         | format must be one of graphml, gexf, csv, jsonld, cypher, gold, was "".
        /api/export?format=svg                              | format must be one of graphml, gexf, csv, jsonld, cypher, gold, was "svg".
        /api/export?format=csv&id=a                         | id must be left out or spelt as one of format, entity, was "a".
        /api/paths/export?format=csv&from=a                 | to must be given, was "".
        /api/entities/e/neighbourhood/export?format=csv&hops=9 | hops must be a whole number from 1 to 3, was "9".
        """)
    void describesValidValues(String path, String detail) {
        assertInvalidParameter(path, detail);
        verifyNoInteractions(exports);
    }

    @Test
    void anErrorBeforeTheFirstByteReturnsAProblem() {
        when(exports.among(List.of("ghost"))).thenReturn((format, out) -> {
            throw NotFound.entity("ghost");
        });
        var missing = calls.get("/api/export?format=csv&entity=ghost");
        assertThat(missing.problem()).isEqualTo("404 entity-not-found");
        assertThat(missing.header("Content-Disposition")).isEmpty();
        when(exports.whole()).thenReturn((format, out) -> {
            out.write('x');
            throw new TooSlow("The export took too long", List.of());
        });
        var slow = calls.get("/api/export?format=csv");
        assertThat(slow.problem()).isEqualTo("503 too-slow");
        assertThat(slow.header("Content-Disposition")).isEmpty();
        assertThat(slow.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void anErrorAfterTheFirstByteClosesTheConnection() throws IOException {
        when(exports.whole()).thenReturn((format, out) -> {
            out.write(new byte[CHUNK]);
            throw new IllegalStateException("the rest is lost");
        });
        String answer = calls.raw("GET /api/export?format=csv HTTP/1.1\nHost: localhost\n\n");
        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("problem", "internal-error");
        assertThat(answer).doesNotEndWith("0\r\n\r\n");
    }

    @Test
    void anExportEndsWhenItsCallerDisconnects() throws Exception {
        var end = new CompletableFuture<Exception>();
        when(exports.whole()).thenReturn((format, out) -> {
            try {
                while (true) {
                    out.write(new byte[CHUNK]);
                }
            } catch (IOException gone) {
                end.complete(gone);
                throw gone;
            }
        });
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /api/export?format=csv HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8));
            assertThat(socket.getInputStream().readNBytes(CHUNK)).hasSize(CHUNK);
        }
        assertThat(end.get(30, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
    }

    private static Export saying(String text) {
        return (format, out) -> out.write((text + format).getBytes(UTF_8));
    }

    private static String ids(int count) {
        return IntStream.range(0, count)
                .mapToObj("organization-a-name-as-long-as-most-names-are-%04d-0123456789"::formatted)
                .collect(Collectors.joining(","));
    }
}
