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

import entente.console.saved.QueryConflict;
import entente.console.saved.QueryParameter;
import entente.console.saved.SavedQuery;
import entente.query.NotFound;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.stubbing.Answer;

class QueriesTest extends ServiceTest {
    private static final String[] JSON = {"Content-Type", "application/json"};
    private static final SavedQuery TWINS = SavedQuery.of(
            "twin-cities",
            "Which cities?",
            "All.",
            List.of(new QueryParameter("city", QueryParameter.Type.TEXT, "Norhaven")),
            "RETURN $city");
    private static final String BODY = """
            {"name":"twin-cities","title":"Which cities?","description":"All.",\
            "parameters":[{"name":"city","type":"text","example":"Norhaven"}],"text":"RETURN $city"}""";

    @Test
    void listsTheSavedQueries() {
        when(book.list()).thenReturn(List.of(TWINS));
        assertThat(calls.get("/api/queries").response().body()).isEqualTo("""
                        [{"name":"twin-cities","title":"Which cities?","description":"All.","parameters":[{"name":"city","type":"text","example":"Norhaven"}],"text":"RETURN $city","shipped":false}]""");
    }

    @Test
    void runsASavedQuery() {
        when(book.get("twin-cities")).thenReturn(TWINS);
        doAnswer(writes("{}")).when(console).answer(eq("RETURN $city"), eq(Map.of("city", "Norhaven")), any());
        assertThat(calls.post("/api/queries/twin-cities", "{\"parameters\": {\"city\": \"Norhaven\"}}", JSON)
                        .response()
                        .body())
                .isEqualTo("{}");
    }

    @Test
    void namesEveryParameterOfASavedQueryThatDoesNotFit() {
        when(book.get("twin-cities")).thenReturn(TWINS);
        var answer = calls.post("/api/queries/twin-cities", "{\"parameters\": {\"town\": \"Norhaven\"}}", JSON);
        assertThat(answer.problem()).isEqualTo("400 invalid-parameter");
        assertThat(answer.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("parameter").asString()))
                .containsExactly("city", "town");
        verifyNoInteractions(console);
    }

    @Test
    void saysThatThereIsNoSuchQuery() {
        when(book.get("none")).thenThrow(NotFound.query("none"));
        assertThat(calls.post("/api/queries/none", "{}", JSON).problem()).isEqualTo("404 query-not-found");
    }

    @Test
    void savesAQuery() {
        when(book.create(TWINS)).thenReturn(TWINS);
        var answer = calls.post("/api/queries", BODY, JSON);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/queries/twin-cities");
        assertThat(answer.json().path("title").asString()).isEqualTo("Which cities?");
    }

    @Test
    void replacesAQuery() {
        when(book.replace(TWINS)).thenReturn(TWINS);
        var answer = calls.put("/api/queries/twin-cities", BODY.replace("\"name\":\"twin-cities\",", ""), JSON);
        assertThat(answer.status()).isEqualTo(200);
        verify(book).replace(TWINS);
        assertThat(calls.put("/api/queries/other", BODY, JSON).problem()).isEqualTo("400 invalid-parameter");
    }

    @Test
    void deletesAQuery() {
        assertThat(calls.delete("/api/queries/twin-cities").status()).isEqualTo(204);
        verify(book).delete("twin-cities");
    }

    @Test
    void namesEverythingThatIsWrongWithAQuery() {
        var answer = calls.post("/api/queries", """
                {"title": " ", "text": 3, "shipped": true, "description": [],
                 "parameters": [{"name": "city", "type": "colour", "example": "x"}]}""", JSON);
        assertThat(answer.problem()).isEqualTo("400 invalid-parameter");
        assertThat(answer.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("parameter").asString()))
                .containsExactlyInAnyOrder("shipped", "name", "title", "description", "parameters", "text");
        verifyNoInteractions(book);
    }

    @Test
    void answersAConflict() {
        var conflict = mock(QueryConflict.class);
        when(conflict.code()).thenReturn("shipped-query");
        when(conflict.getMessage()).thenReturn("It ships with Entente");
        doThrow(conflict).when(book).delete("who-met-whom");
        assertThat(calls.delete("/api/queries/who-met-whom").problem()).isEqualTo("409 shipped-query");
    }

    private static Answer<@Nullable Object> writes(String text) {
        return call -> {
            call.<OutputStream>getArgument(2).write(text.getBytes(StandardCharsets.UTF_8));
            return null;
        };
    }
}
