package entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import entente.document.UnreadableSource;
import entente.neo4j.GraphUnavailable;
import entente.query.EntityRef;
import entente.query.NotFound;
import entente.query.TooSlow;
import entente.query.path.PathAnswer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest extends ServiceTest {
    private static final byte[] ELEVEN_MEGABYTES = new byte[11 * 1024 * 1024];

    @Test
    void reportsAllInvalidParametersAtOnce() {
        var answer = calls.get(
                "/api/entities/e/neighbourhood?hops=9&limit=many&type=Person,Ghost&relation=met&since=May&hopz=2&until=");
        assertThat(answer.problem()).isEqualTo("400 invalid-parameter");
        assertThat(answer.json().path("errors").valueStream().map(Object::toString))
                .containsExactlyInAnyOrder("""
                        {"parameter":"hopz","value":"2",\
                        "expected":"left out or spelt as one of hops, limit, rank, after, type, notType, relation, notRelation, \
                        since, until, asOf, time, minDocuments, modality, avoid, minIdentity"}""", """
                        {"parameter":"hops","value":"9","expected":"a whole number from 1 to 3"}""", """
                        {"parameter":"limit","value":"many","expected":"a whole number from 1 to 500"}""", """
                        {"parameter":"type","value":"Person,Ghost",\
                        "expected":"some of Person, Organization, Place, Event, Agreement"}""", """
                        {"parameter":"since","value":"May",\
                        "expected":"a date YYYY, YYYY-MM, YYYY-MM-DD or two of these with / between"}""");
        verifyNoInteractions(neighbourhoods);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /api/entities?limit=0                                   | limit must be a whole number from 1 to 200, was "0".
        /api/entities?limit=2&limit=3                           | limit must be given once, was "2,3".
        /api/entities?limit=2.5                                 | limit must be a whole number from 1 to 200, was "2.5".
        /api/documents/d?full=yes                               | full must be left out, was "yes".
        /api/paths?from=a                                       | to must be given, was "".
        /api/paths?from=a&to=b&k=21                             | k must be a whole number from 1 to 20, was "21".
        /api/paths?from=a&to=b&maxHops=0                        | maxHops must be a whole number from 1 to 8, was "0".
        /api/paths?from=a&to=b&via=a                            | via must be different entities other than the two ends, was "a".
        /api/paths?from=a&to=b&minDocuments=0                   | minDocuments must be a whole number from 1 to 65535, was "0".
        /api/paths?from=a&to=b&since=2024&until=2023-05         | until must be no earlier than since, was "2023-05".
        /api/agreements?status=torn                             | status must be one of proposed, negotiating, planned, signed, \
        in force, suspended, rejected, terminated, was "torn".
        /api/agreements?since=2023-02-30                        | since must be a date YYYY, YYYY-MM, \
        YYYY-MM-DD or two of these with / between, was "2023-02-30".
        """)
    void describesValidValues(String path, String detail) {
        assertInvalidParameter(path, detail);
    }

    @Test
    void rejectsAnInvalidCursor() {
        when(entities.search(null, Set.of(), null, 50, "junk")).thenThrow(new IllegalArgumentException("not a cursor"));
        var answer = calls.get("/api/entities?after=junk");
        assertThat(answer.problem()).isEqualTo("400 invalid-parameter");
        assertThat(answer.json().path("errors").path(0).path("parameter").asString())
                .isEqualTo("after");
    }

    @Test
    void checksParametersBeforeReadingTheDocument() {
        var answer = calls.post("/api/documents?url=ftp://a.b/c&publishedOn=yesterday", "Text.");
        assertThat(answer.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("parameter").asString()))
                .containsExactlyInAnyOrder("url", "publishedOn");
        verifyNoInteractions(reader);
    }

    @ParameterizedTest
    @CsvSource({
        "empty-document, 400",
        "malformed-json, 400",
        "unsupported-type, 415",
        "unreadable-pdf, 422",
        "too-slow-to-read, 422"
    })
    void returnsTheReasonIfADocumentIsUnreadable(String code, int status) {
        when(reader.read(any())).thenThrow(new UnreadableSource(code, "It is so."));
        var answer = calls.post("/api/documents", "");
        assertThat(answer.problem()).isEqualTo(status + " " + code);
        assertThat(answer.json().path("detail").asString()).isEqualTo("It is so.");
    }

    @Test
    void rejectsATooLargeContentLength() {
        var answer = calls.post("/api/documents", BodyPublishers.ofByteArray(ELEVEN_MEGABYTES));
        assertThat(answer.problem()).isEqualTo("413 too-large");
    }

    @Test
    void rejectsATooLargeChunkedBody() {
        var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(ELEVEN_MEGABYTES));
        assertThat(calls.post("/api/documents", chunked).problem()).isEqualTo("413 too-large");
        verifyNoInteractions(reader);
    }

    @Test
    void rejectsUnsupportedContentTypes() {
        assertThat(calls.post("/api/documents", "x", "Content-Type", "image/png")
                        .problem())
                .isEqualTo("415 unsupported-media-type");
        assertThat(calls.post("/api/documents", "x", "Content-Type", "no type").status())
                .isEqualTo(415);
    }

    @Test
    void listsTheAllowedMethods() {
        var answer = calls.send("PUT", "/api/documents");
        assertThat(answer.problem()).isEqualTo("405 method-not-allowed");
        assertThat(answer.header("Allow")).contains("GET", "POST");
    }

    @Test
    void respondsInJsonOnly() {
        assertThat(calls.get("/api/entities", "Accept", "application/xml").problem())
                .isEqualTo("406 not-acceptable");
    }

    @ParameterizedTest
    @CsvSource({"/api/nothing", "/nothing", "/error", "/actuator", "/actuator/env", "/actuator/heapdump"})
    void returns404ForOtherPaths(String path) {
        assertThat(calls.get(path, "Accept", "text/html").problem()).isEqualTo("404 not-found");
    }

    @ParameterizedTest
    @CsvSource({"/api/entities/a;b=c", "//api/entities", "/api/entities/%2e%2e%2fsecret", "/api/entities?q=%zz"})
    void returnsAProblemForMalformedPaths(String path) throws IOException {
        assertThat(calls.raw("GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"code\":\"bad-request\"")
                .doesNotContain("<html", "Exception");
    }

    @Test
    void limitsTheNumberOfParameters() {
        var answer = calls.get("/api/paths?from=a&to=b" + "&avoid=x".repeat(10_000));
        assertThat(answer.problem()).isEqualTo("400 too-many-parameters");
        assertThat(answer.json().path("detail").asString())
                .isEqualTo("A call may have at most 1,000 parameters, was 10,002");
        assertThat(calls.get("/api/paths?from=a&to=b" + "&avoid=x".repeat(999)).problem())
                .isEqualTo("400 too-many-parameters");
        assertThat(calls.get("/api/paths?from=a" + "&avoid=x".repeat(999)).problem())
                .isEqualTo("400 invalid-parameter");
    }

    @Test
    void rejectsForbiddenCharacters() throws IOException {
        assertThat(calls.raw("GET /api/entities?q=<script> HTTP/1.1\nHost: localhost\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("<html", "<script>", "Exception");
    }

    @Test
    void returns404WithTheMissingId() {
        when(entities.get("person-1")).thenThrow(NotFound.entity("person-1"));
        when(documents.get("d")).thenThrow(NotFound.document("d"));
        when(relations.evidence("r")).thenThrow(NotFound.relation("r"));
        var answer = calls.get("/api/entities/person-1");
        assertThat(answer.problem()).isEqualTo("404 entity-not-found");
        assertThat(answer.json().path("detail").asString()).contains("person-1");
        assertThat(calls.get("/api/documents/d").problem()).isEqualTo("404 document-not-found");
        assertThat(calls.delete("/api/documents/d").problem()).isEqualTo("404 document-not-found");
        assertThat(calls.get("/api/relations/r/evidence").problem()).isEqualTo("404 relation-not-found");
    }

    @Test
    void returnsWhatASlowQueryFound() {
        var end = new EntityRef("a", entente.ontology.EntityType.PERSON, "A");
        when(paths.find(any()))
                .thenThrow(new TooSlow("Too slow.", new PathAnswer(end, end, List.of(), 0, 0, true, true, null, null)));
        var answer = calls.get("/api/paths?from=a&to=b");
        assertThat(answer.problem()).isEqualTo("503 too-slow");
        assertThat(answer.json().path("reached").path("from").path("type").asString())
                .isEqualTo("Person");
    }

    @Test
    void returns503WithRetryAfterIfTheGraphIsUnavailable() {
        var away = mock(GraphUnavailable.class);
        when(away.getMessage()).thenReturn("Neo4j does not answer");
        when(away.code()).thenReturn("graph-unavailable");
        when(documents.list(anyInt(), any())).thenThrow(away);
        var answer = calls.get("/api/documents");
        assertThat(answer.problem()).isEqualTo("503 graph-unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }

    @Test
    void hidesInternalDetails() {
        when(agreements.list(any())).thenThrow(new IllegalStateException("secret of /etc/entente"));
        var answer = calls.get("/api/agreements");
        assertThat(answer.problem()).isEqualTo("500 internal-error");
        assertThat(answer.response().body()).doesNotContain("secret", "Exception", "entente.web");
    }
}
