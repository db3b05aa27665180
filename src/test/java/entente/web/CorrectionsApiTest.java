package entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import entente.correction.Corrected;
import entente.correction.CorrectionQuery;
import entente.correction.CorrectionRequest;
import entente.correction.EntityHistory;
import entente.ontology.CorrectionKind;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.query.NotFound;
import entente.query.Page;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorrectionsApiTest extends ServiceTest {
    private static final Corrected DONE = new Corrected("correction-1", new Corrected.Change(-1, 0, 1));

    @Test
    void changesAClaim() {
        var changes = new CorrectionRequest.Changes(
                RelationType.OWNS,
                null,
                "e",
                null,
                new EdtfDate("2020"),
                null,
                Modality.PLANNED,
                null,
                null,
                null,
                Set.of("until"));
        when(corrections.correct(new CorrectionRequest(
                        CorrectionKind.CHANGE, "c", null, null, changes, null, null, "why", "ana")))
                .thenReturn(DONE);
        var answer = calls.post("/api/corrections", """
                {"kind":"change","claim":"c","reason":"why","by":"ana","changes":{"predicate":"owns","object":"e",\
                "since":"2020","until":null,"modality":"planned"}}""", JSON);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.response().body())
                .isEqualTo("{\"id\":\"correction-1\",\"effect\":{\"relations\":-1,\"entities\":0,\"claims\":1}}");
    }

    @Test
    void previewsAnAddition() {
        when(corrections.preview(any())).thenReturn(new Corrected(null, new Corrected.Change(1, 0, 1)));
        var answer = calls.post(
                "/api/corrections?preview=true",
                "{\"kind\":\"add\",\"fact\":{\"subject\":\"a\",\"predicate\":\"MET\",\"object\":\"b\",\"source\":\"a talk\"}}",
                JSON);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("id").isNull()).isTrue();
    }

    @Test
    void reportsWhatIsWrong() {
        assertProblem("{\"kind\":\"erase\"}", "400 invalid-parameter", "kind must be one of reject, confirm");
        assertProblem("{\"kind\":\"reject\"}", "400 invalid-parameter", "claim must be the id of the claim");
        assertProblem(
                "{\"kind\":\"change\",\"claim\":\"c\",\"changes\":{}}", "400 no-change", "at least one other value");
        assertProblem(
                "{\"kind\":\"change\",\"claim\":\"c\",\"changes\":{\"predicate\":\"LIKES\"}}",
                "400 invalid-parameter",
                "changes.predicate must be one of HOLDS_POSITION");
        assertProblem(
                "{\"kind\":\"change\",\"claim\":\"c\",\"changes\":{\"since\":\"2021\",\"until\":\"2020\"}}",
                "400 invalid-parameter",
                "changes.until must be no earlier than since, which is 2021, was \"2020\".");
        assertProblem(
                "{\"kind\":\"reject\",\"claim\":\"c\",\"by\":\"machine\"}",
                "400 invalid-parameter",
                "by must be the name of a person");
        verifyNoInteractions(corrections);
    }

    private void assertProblem(String body, String problem, String detail) {
        var answer = calls.post("/api/corrections", body, JSON);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().path("detail").asString()).contains(detail);
    }

    @Test
    void withdrawsAndReportsAnUnknownOne() {
        when(corrections.withdraw("correction-1", "bo")).thenReturn(DONE);
        when(corrections.withdraw("correction-2", "api")).thenThrow(NotFound.correction("correction-2"));
        assertThat(calls.delete("/api/corrections/correction-1?by=bo").status()).isEqualTo(200);
        assertThat(calls.delete("/api/corrections/correction-2").problem()).isEqualTo("404 correction-not-found");
    }

    @Test
    void listsAndShowsTheHistory() {
        var query = new CorrectionQuery("e", null, CorrectionKind.REJECT, null, CorrectionQuery.State.LOST);
        when(correctionList.list(query, 50, null)).thenReturn(Page.empty());
        when(history.of("e"))
                .thenReturn(List.of(new EntityHistory.Entry(
                        "j",
                        "same",
                        "ana",
                        "",
                        ZonedDateTime.parse("2026-05-04T10:00:00Z"),
                        null,
                        null,
                        "are the same")));
        assertThat(calls.get("/api/corrections?entity=e&kind=reject&state=lost").status())
                .isEqualTo(200);
        verify(correctionList).list(query, 50, null);
        assertThat(calls.get("/api/entities/e/history").json().path("total").asInt())
                .isEqualTo(1);
        assertInvalidParameter(
                "/api/corrections?state=open", "state must be one of standing, withdrawn, lost, was \"open\".");
    }
}
