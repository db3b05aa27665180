package entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import entente.console.CypherFault;
import entente.query.Busy;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.stubbing.Answer;

class CypherTest extends ServiceTest {
    private static final String[] JSON = {"Content-Type", "application/json"};

    @Test
    void answersAQuery() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("a", 1L);
        parameters.put("b", Arrays.asList("x", null, 1.5, true));
        doAnswer(writes("{\"columns\":[]}")).when(console).answer(eq("RETURN 1"), eq(parameters), any());
        var answer = calls.post(
                "/api/cypher",
                "{\"query\": \"RETURN 1\", \"parameters\": {\"a\": 1, \"b\": [\"x\", null, 1.5, true]}}",
                JSON);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.response().body()).isEqualTo("{\"columns\":[]}");
    }

    @Test
    void needsNoParameters() {
        calls.post("/api/cypher", "{\"query\": \"RETURN 1\"}", JSON);
        verify(console).answer(eq("RETURN 1"), eq(Map.of()), any());
    }

    @Test
    void namesEverythingThatIsWrongWithABody() {
        var answer = calls.post("/api/cypher", "{\"qery\": 1, \"query\": \" \", \"parameters\": [1]}", JSON);
        assertThat(answer.problem()).isEqualTo("400 invalid-parameter");
        assertThat(answer.json().path("errors").valueStream().map(Object::toString))
                .containsExactly("""
                        {"parameter":"qery","value":"1","expected":"left out or spelt as one of query, parameters"}""", """
                        {"parameter":"query","value":" ","expected":"a text with one statement of Cypher"}""", """
                        {"parameter":"parameters","value":"[1]","expected":"an object with a value for each parameter"}""");
        verifyNoInteractions(console);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                                           | 400 invalid-parameter
        null                                         | 400 invalid-parameter
        "RETURN 1"                                   | 400 invalid-parameter
        {"query": "RETURN 1"                         | 400 malformed-json
        {"query": "RETURN 1"} {}                     | 400 malformed-json
        {"query": "RETURN 1", "query": "RETURN 2"}   | 400 malformed-json
        {"query": "RETURN 1", "parameters": {"a": 99999999999999999999}} | 400 invalid-parameter
        """)
    void refusesBodiesThatAreNoQueries(String body, String problem) {
        assertThat(calls.post("/api/cypher", body, JSON).problem()).isEqualTo(problem);
        verifyNoInteractions(console);
    }

    @Test
    void refusesABodyThatIsNestedTooDeep() {
        var body =
                "{\"query\": \"RETURN 1\", \"parameters\": {\"a\": " + "[".repeat(50_000) + "]".repeat(50_000) + "}}";
        assertThat(calls.post("/api/cypher", body, JSON).problem()).isEqualTo("400 malformed-json");
    }

    @Test
    void readsJsonOnly() {
        assertThat(calls.post("/api/cypher", "{}", "Content-Type", "text/plain").problem())
                .isEqualTo("415 unsupported-media-type");
        assertThat(calls.get("/api/cypher").problem()).isEqualTo("405 method-not-allowed");
    }

    @Test
    void saysWhyAndWhereAQueryIsRefused() {
        var fault = mock(CypherFault.class);
        when(fault.code()).thenReturn("cypher-not-allowed");
        when(fault.getMessage()).thenReturn("DELETE is not allowed");
        when(fault.place()).thenReturn(new CypherFault.Place(2, 3));
        doThrow(fault).when(console).answer(any(), any(), any());
        var answer = calls.post("/api/cypher", "{\"query\": \"x\"}", JSON);
        assertThat(answer.problem()).isEqualTo("400 cypher-not-allowed");
        assertThat(answer.json().path("line").asInt()).isEqualTo(2);
        assertThat(answer.json().path("column").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"cypher-syntax, 400", "cypher-failed, 400", "cypher-too-big, 422", "too-slow, 503"})
    void tellsFaultsApart(String code, int status) {
        var fault = mock(CypherFault.class);
        when(fault.code()).thenReturn(code);
        when(fault.getMessage()).thenReturn("It is so.");
        doThrow(fault).when(console).answer(any(), any(), any());
        assertThat(calls.post("/api/cypher", "{\"query\": \"x\"}", JSON).problem())
                .isEqualTo(status + " " + code);
    }

    @Test
    void asksToComeBackWhenTooManyWait() {
        var busy = mock(Busy.class);
        when(busy.code()).thenReturn("busy");
        when(busy.getMessage()).thenReturn("64 queries wait already");
        doThrow(busy).when(console).answer(any(), any(), any());
        var answer = calls.post("/api/cypher", "{\"query\": \"x\"}", JSON);
        assertThat(answer.problem()).isEqualTo("503 busy");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    private static Answer<@Nullable Object> writes(String text) {
        return call -> {
            call.<OutputStream>getArgument(2).write(text.getBytes(StandardCharsets.UTF_8));
            return null;
        };
    }
}
