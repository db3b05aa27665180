package entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import entente.graph.Effect;
import entente.judgement.BatchResult;
import entente.judgement.Judged;
import entente.judgement.JudgedEnd;
import entente.judgement.JudgementConflict;
import entente.judgement.JudgementQuery;
import entente.judgement.NotNamed;
import entente.judgement.Proposal;
import entente.judgement.Review;
import entente.judgement.ReviewProgress;
import entente.judgement.ShownJudgement;
import entente.judgement.Split;
import entente.ontology.EntityType;
import entente.ontology.Verdict;
import entente.query.NotFound;
import entente.query.Page;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementCallsTest extends ServiceTest {
    private static final Effect EFFECT = new Effect(1, 2, 0, 3);
    private static final Proposal PROPOSAL = new Proposal("p", "q", Verdict.SAME, "one desk", "ana", false);
    private static final String BODY =
            "{\"left\":\"p\",\"right\":\"q\",\"verdict\":\"same\",\"reason\":\"one desk\",\"by\":\"ana\"}";
    private static final ShownJudgement SHOWN = new ShownJudgement(
            "judgement-1",
            new JudgedEnd("p", "K. Holt", "q"),
            new JudgedEnd("q", "Karin Holt", "q"),
            EntityType.PERSON,
            Verdict.SAME,
            null,
            List.of("one desk"),
            "ana",
            ZonedDateTime.of(2026, 5, 4, 3, 2, 1, 0, ZoneOffset.UTC),
            null,
            null,
            List.of());

    @Test
    void judges() {
        when(judgements.judge(PROPOSAL)).thenReturn(new Judged("judgement-1", "q", EFFECT, true, false));
        var answer = calls.post("/api/judgements", BODY, JSON);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/judgements/judgement-1");
        assertThat(answer.response().body()).isEqualTo("""
                {"id":"judgement-1","canonical":"q","effect":{"entities":1,"relations":2,"agreements":0,"documents":3},\
                "complete":true}""");
    }

    @Test
    void answers200ForARepetitionAndForAPreview() {
        when(judgements.judge(PROPOSAL)).thenReturn(new Judged("judgement-1", "q", Effect.NONE, true, true));
        assertThat(calls.post("/api/judgements", BODY, JSON).status()).isEqualTo(200);
        when(judgements.preview(PROPOSAL)).thenReturn(new Judged(null, "q", EFFECT, false, false));
        var preview = calls.post("/api/judgements?preview=true", BODY, JSON);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.response().body())
                .startsWith("{\"id\":null,\"canonical\":\"q\"")
                .endsWith("\"complete\":false}");
    }

    @Test
    void judgesInTheNameOfTheApiUnlessSomebodyIsNamed() {
        when(judgements.judge(any())).thenReturn(new Judged("judgement-1", "q", EFFECT, true, false));
        calls.post("/api/judgements", "{\"left\":\"p\",\"right\":\"q\",\"verdict\":\"DIFFERENT\"}", JSON);
        verify(judgements).judge(new Proposal("p", "q", Verdict.DIFFERENT, "", "api", false));
    }

    @Test
    void reportsAllFaultsOfAJudgement() {
        var answer = calls.post(
                "/api/judgements",
                "{\"right\": 3, \"verdict\": \"maybe\", \"by\": \"Machine\", \"force\": true, \"colour\": \"red\"}",
                JSON);
        assertThat(answer.problem()).isEqualTo("400 invalid-parameter");
        assertThat(answer.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("parameter").asString()))
                .containsExactlyInAnyOrder("left", "right", "verdict", "by", "reason", "colour");
        assertThat(calls.post("/api/judgements", BODY.replace("\"q\"", "\"p\""), JSON)
                        .json()
                        .path("detail")
                        .asString())
                .isEqualTo("right must be the id of another entity than left, was \"p\".");
        assertThat(calls.post("/api/judgements", BODY.replace("one desk", "x".repeat(1_001)), JSON)
                        .json()
                        .path("errors")
                        .path(0)
                        .path("expected")
                        .asString())
                .isEqualTo("left out or a text of at most 1,000 characters");
        assertThat(calls.post("/api/judgements", "[]", JSON).problem()).isEqualTo("400 invalid-parameter");
        assertThat(calls.post("/api/judgements?preview=perhaps", BODY, JSON).problem())
                .isEqualTo("400 invalid-parameter");
        verifyNoInteractions(judgements);
    }

    @ParameterizedTest
    @CsvSource({"judgements-contradict", "types-differ"})
    void returns409WithTheJudgementsInTheWay(String code) {
        JudgementConflict conflict = conflict(code);
        when(judgements.judge(PROPOSAL)).thenThrow(conflict);
        var answer = calls.post("/api/judgements", BODY, JSON);
        assertThat(answer.problem()).isEqualTo("409 " + code);
        assertThat(answer.json().path("judgements").toString()).isEqualTo("[\"judgement-2\"]");
    }

    @Test
    void returns404ForAMissingEntityOrJudgement() {
        when(judgements.judge(PROPOSAL)).thenThrow(NotFound.entity("p"));
        when(judgements.withdraw("judgement-0", "api")).thenThrow(NotFound.judgement("judgement-0"));
        when(list.get("judgement-0")).thenThrow(NotFound.judgement("judgement-0"));
        assertThat(calls.post("/api/judgements", BODY, JSON).problem()).isEqualTo("404 entity-not-found");
        assertThat(calls.delete("/api/judgements/judgement-0").problem()).isEqualTo("404 judgement-not-found");
        assertThat(calls.get("/api/judgements/judgement-0").problem()).isEqualTo("404 judgement-not-found");
    }

    @Test
    void withdraws() {
        when(judgements.withdraw("judgement-1", "bo")).thenReturn(new Judged("judgement-1", "p", EFFECT, true, false));
        var answer = calls.delete("/api/judgements/judgement-1?by=bo");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("effect").path("documents").asInt()).isEqualTo(3);
        when(judgements.previewWithdrawal("judgement-1", "api")).thenReturn(new Judged(null, "p", EFFECT, true, false));
        assertThat(calls.delete("/api/judgements/judgement-1?preview=true")
                        .json()
                        .path("id")
                        .isNull())
                .isTrue();
        JudgementConflict conflict = conflict("machine-judgement");
        when(judgements.withdraw("judgement-2", "api")).thenThrow(conflict);
        assertThat(calls.delete("/api/judgements/judgement-2").problem()).isEqualTo("409 machine-judgement");
        assertThat(calls.delete("/api/judgements/judgement-1?by=machine").problem())
                .isEqualTo("400 invalid-parameter");
    }

    @Test
    void listsJudgements() {
        when(list.list(
                        new JudgementQuery("p", Verdict.SAME, "ana", JudgementQuery.State.STANDING, EntityType.PERSON),
                        2,
                        "abc"))
                .thenReturn(new Page<>(List.of(SHOWN), 7, "def"));
        assertThat(calls.get(
                                "/api/judgements?entity=p&verdict=same&by=ana&state=Standing&type=person&limit=2&after=abc")
                        .response()
                        .body())
                .isEqualTo("""
                        {"items":[{"id":"judgement-1","left":{"id":"p","name":"K. Holt","now":"q"},\
                        "right":{"id":"q","name":"Karin Holt","now":"q"},"type":"Person","verdict":"same","score":null,\
                        "reasons":["one desk"],"by":"ana","at":"2026-05-04T03:02:01Z","withdrawnBy":null,"withdrawnAt":null,\
                        "documents":[]}],"total":7,"exact":true,"next":"def"}""");
        assertInvalidParameter(
                "/api/judgements?state=lost", "state must be one of standing, withdrawn, open, was \"lost\".");
        assertInvalidParameter(
                "/api/judgements?verdict=maybe", "verdict must be one of same, different, unsure, was \"maybe\".");
    }

    @Test
    void answersEachJudgementOfABatch() {
        JudgementConflict conflict = conflict("judgements-contradict");
        when(batch.judge(List.of(
                        PROPOSAL,
                        new Proposal("q", "r", Verdict.SAME, "", "api", false),
                        new Proposal("x", "r", Verdict.SAME, "", "api", false))))
                .thenReturn(new BatchResult(
                        List.of(
                                new BatchResult.Item("judgement-1", "q", false, null),
                                new BatchResult.Item(null, null, false, conflict),
                                new BatchResult.Item(null, null, false, NotFound.entity("x"))),
                        EFFECT));
        var answer = calls.post(
                "/api/judgements/batch",
                "{\"judgements\":[" + BODY + ",{\"left\":\"p\",\"verdict\":\"same\"},7,"
                        + "{\"left\":\"q\",\"right\":\"r\",\"verdict\":\"same\"},{\"left\":\"x\",\"right\":\"r\",\"verdict\":\"same\"}]}",
                JSON);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().body()).isEqualTo("""
                {"items":[{"index":0,"id":"judgement-1","canonical":"q","stored":true},\
                {"index":1,"id":null,"canonical":null,"stored":false,"problem":{"code":"invalid-parameter",\
                "detail":"right must be the id of another entity, was \\"\\"."}},\
                {"index":2,"id":null,"canonical":null,"stored":false,"problem":{"code":"invalid-parameter",\
                "detail":"judgement must be an object with left, right, verdict, reason, by, force, was \\"7\\"."}},\
                {"index":3,"id":null,"canonical":null,"stored":false,"problem":{"code":"judgements-contradict",\
                "detail":"no","judgements":["judgement-2"]}},\
                {"index":4,"id":null,"canonical":null,"stored":false,"problem":{"code":"entity-not-found",\
                "detail":"There is no entity with the id \\"x\\""}}],\
                "effect":{"entities":1,"relations":2,"agreements":0,"documents":3}}""");
    }

    @Test
    void refusesABatchWithoutAListOrWithTooMany() {
        for (String body : List.of("{}", "{\"judgements\":[]}", "{\"judgements\":[" + "7,".repeat(10_000) + "7]}")) {
            var answer = calls.post("/api/judgements/batch", body, JSON);
            assertThat(answer.problem()).isEqualTo("400 invalid-parameter");
            assertThat(answer.json().path("errors").path(0).path("expected").asString())
                    .isEqualTo("a list of 1 to 10,000 judgements");
        }
        verifyNoInteractions(batch);
    }

    @Test
    void splits() {
        var split = new Split("p", List.of("d1", "d2"), "David Park (Orion Steel)", "two men", "ana");
        String body = """
                {"documents":["d2","d1","d1"],"name":"David Park (Orion Steel)","reason":"two men","by":"ana"}""";
        when(judgements.split(split)).thenReturn(new Judged("judgement-1", "p~1", EFFECT, true, false));
        var answer = calls.post("/api/entities/p/split", body, JSON);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/judgements/judgement-1");
        assertThat(answer.json().path("canonical").asString()).isEqualTo("p~1");
        when(judgements.previewSplit(split)).thenReturn(new Judged(null, "p~1", EFFECT, true, false));
        assertThat(calls.post("/api/entities/p/split?preview=true", body, JSON).status())
                .isEqualTo(200);
    }

    @Test
    void reportsBadSplits() {
        NotNamed none = mock(NotNamed.class);
        when(judgements.split(new Split("p", List.of("d9"), "", "", "api"))).thenThrow(none);
        var answer = calls.post("/api/entities/p/split", "{\"documents\":[\"d9\"]}", JSON);
        assertThat(answer.problem()).isEqualTo("400 invalid-parameter");
        assertThat(answer.json().path("detail").asString())
                .isEqualTo("documents must be documents of which at least one names the entity, was \"d9\".");
        assertThat(calls.post("/api/entities/p/split", "{\"documents\":[],\"name\":7,\"by\":\"\"}", JSON)
                        .json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("parameter").asString()))
                .containsExactly("documents", "name", "by");
    }

    @Test
    void listsWhatToReview() {
        when(queue.next(EntityType.PERSON, 0.5, 3, null))
                .thenReturn(new Review(List.of(), new ReviewProgress(4, 2), null));
        assertThat(calls.get("/api/review?type=Person&minScore=0.5&limit=3")
                        .response()
                        .body())
                .isEqualTo("{\"items\":[],\"progress\":{\"open\":4,\"judged\":2},\"next\":null}");
        assertInvalidParameter("/api/review?minScore=2", "minScore must be a number from 0 to 1, was \"2\".");
        when(queue.next(isNull(), isNull(), anyInt(), any())).thenThrow(new IllegalArgumentException("no cursor"));
        assertInvalidParameter(
                "/api/review?after=junk", "after must be the \"next\" of the previous page, was \"junk\".");
    }

    private static JudgementConflict conflict(String code) {
        JudgementConflict conflict = mock(JudgementConflict.class);
        when(conflict.code()).thenReturn(code);
        when(conflict.getMessage()).thenReturn("no");
        when(conflict.judgements()).thenReturn(List.of("judgement-2"));
        return conflict;
    }
}
