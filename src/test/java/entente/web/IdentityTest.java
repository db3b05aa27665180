package entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import entente.adjacency.TestAdjacency;
import entente.console.Console;
import entente.console.saved.SavedQueries;
import entente.correction.CorrectionList;
import entente.correction.Corrections;
import entente.correction.EntityHistory;
import entente.document.DocumentReader;
import entente.export.Exports;
import entente.extraction.Extractor;
import entente.graph.Graph;
import entente.graph.Rewriting;
import entente.graph.TestGraph;
import entente.judgement.JudgementBatch;
import entente.judgement.JudgementList;
import entente.judgement.Judgements;
import entente.judgement.Report;
import entente.judgement.ReviewQueue;
import entente.judgement.TestJudgements;
import entente.linking.Linker;
import entente.metrics.Metrics;
import entente.query.CurrentIds;
import entente.query.EmbeddedGraph;
import entente.query.QueryRunner;
import entente.query.TestEntities;
import entente.query.around.EdgeLoader;
import entente.query.around.Neighbourhoods;
import entente.query.join.Connections;
import entente.query.name.Entities;
import entente.query.path.Paths;
import entente.query.record.Agreements;
import entente.query.record.Documents;
import entente.query.record.Relations;
import entente.query.record.Timelines;
import entente.resolution.Resolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tools.jackson.databind.JsonNode;

/** Judgements, and ids that were merged away, over HTTP and a real graph. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = {ServiceTest.Service.class, IdentityTest.Real.class},
        properties = "entente.samples=false")
@MockitoBean(
        types = {
            DocumentReader.class,
            Extractor.class,
            Resolver.class,
            Graph.class,
            Linker.class,
            Rewriting.class,
            Corrections.class,
            CorrectionList.class,
            EntityHistory.class,
            Relations.class,
            Documents.class,
            Metrics.class,
            Exports.class,
            Console.class,
            SavedQueries.class
        })
class IdentityTest {
    private static final String[] JSON = ServiceTest.JSON;

    @LocalServerPort
    int port;

    private Calls calls = new Calls(0);
    private String plain = "";
    private String initial = "";
    private String rail = "";
    private String railways = "";
    private String mayor = "";

    /** Has no {@code @Configuration}, so that the component scan of other tests ignores it. */
    @Import({Paths.class, Neighbourhoods.class, EdgeLoader.class, Connections.class, Agreements.class, Timelines.class})
    static class Real {
        @Bean
        QueryRunner queries() {
            return EmbeddedGraph.queries();
        }

        @Bean
        Entities entities() {
            return TestEntities.shared();
        }

        @Bean
        CurrentIds ids(QueryRunner queries) {
            return new CurrentIds(queries, TestAdjacency.memory());
        }

        @Bean
        Judgements judgements() {
            return TestJudgements.judgements();
        }

        @Bean
        JudgementBatch batch() {
            return TestJudgements.batch();
        }

        @Bean
        JudgementList judgementList() {
            return TestJudgements.list();
        }

        @Bean
        ReviewQueue queue() {
            return TestJudgements.queue();
        }
    }

    @BeforeEach
    void write() {
        calls = new Calls(port);
        TestGraph.empty();
        new Report("d1")
                .office("Karin Holt", "mayor", "Lund City")
                .met("Karin Holt", "Rui Matos")
                .agreement("pact", "2020", "Azul Railways", "Nord Port")
                .write();
        new Report("d2")
                .met("K. Holt", "Ana Pires")
                .agreement("treaty", "2021", "Azul Rail", "Lund City")
                .write();
        plain = id("Karin Holt");
        initial = id("K. Holt");
        railways = id("Azul Railways");
        rail = id("Azul Rail");
        mayor = id("Rui Matos");
    }

    @Test
    void judgesShowsWithdraws() {
        String body = body(initial, plain, "same");
        JsonNode preview =
                calls.post("/api/judgements?preview=true", body, JSON).json();
        assertThat(preview.path("canonical").asString()).isEqualTo(plain);
        assertThat(preview.path("effect").path("entities").asInt()).isEqualTo(1);
        assertThat(calls.get("/api/judgements").json().path("total").asInt()).isZero();

        var judged = calls.post("/api/judgements", body, JSON);
        assertThat(judged.status()).isEqualTo(201);
        assertThat(judged.json().path("effect")).isEqualTo(preview.path("effect"));
        assertThat(calls.post("/api/judgements", body, JSON).status()).isEqualTo(200);
        JsonNode shown = calls.get(judged.header("Location")).json();
        assertThat(shown.path("left").path("name").asString()).isEqualTo("K. Holt");
        assertThat(shown.path("left").path("now").asString()).isEqualTo(plain);
        var conflict = calls.post("/api/judgements", body(plain, initial, "different"), JSON);
        assertThat(conflict.problem()).isEqualTo("409 judgements-contradict");
        assertThat(conflict.json().path("judgements").path(0).asString())
                .isEqualTo(judged.json().path("id").asString());

        JsonNode withdrawn = calls.delete(judged.header("Location") + "?by=bo").json();
        assertThat(withdrawn.path("effect").path("entities").asInt()).isEqualTo(-1);
        assertThat(calls.get(judged.header("Location"))
                        .json()
                        .path("withdrawnBy")
                        .asString())
                .isEqualTo("bo");
        assertThat(calls.get("/api/entities/" + initial)
                        .json()
                        .path("mergedInto")
                        .isNull())
                .isTrue();
    }

    @Test
    void splitsAnEntity() {
        var answer = calls.post(
                "/api/entities/" + plain + "/split", "{\"documents\":[\"d1\"],\"name\":\"Karin Holt (Lund)\"}", JSON);
        assertThat(answer.status()).isEqualTo(201);
        String part = answer.json().path("canonical").asString();
        assertThat(calls.get("/api/entities/" + part).json().path("name").asString())
                .isEqualTo("Karin Holt (Lund)");
        assertThat(calls.post("/api/entities/" + part + "/split", "{\"documents\":[\"d9\"]}", JSON)
                        .problem())
                .isEqualTo("400 invalid-parameter");
    }

    @Test
    void judgesABatch() {
        JsonNode answer = calls.post(
                        "/api/judgements/batch",
                        "{\"judgements\":[%s,%s,%s]}"
                                .formatted(
                                        body(initial, plain, "same"),
                                        body("nobody", plain, "same"),
                                        body(rail, railways, "same")),
                        JSON)
                .json();
        assertThat(answer.path("items").path(0).path("canonical").asString()).isEqualTo(plain);
        assertThat(answer.path("items").path(1).path("problem").path("code").asString())
                .isEqualTo("entity-not-found");
        assertThat(answer.path("effect").path("entities").asInt()).isEqualTo(2);
    }

    @Test
    void followsIdsThatWereMergedAway() {
        judge(initial, plain);
        judge(rail, railways);
        assertThat(calls.get("/api/entities/" + plain).json().path("mergedInto").isNull())
                .isTrue();
        JsonNode card = calls.get("/api/entities/" + initial).json();
        assertThat(card.path("id").asString())
                .isEqualTo(plain)
                .isEqualTo(card.path("mergedInto").asString());
        assertThat(card.path("aliases").toString()).contains("K. Holt");

        for (String id : new String[] {plain, initial}) {
            JsonNode path = calls.get("/api/paths?from=" + id + "&to=" + mayor).json();
            assertThat(path.path("from").path("id").asString()).isEqualTo(plain);
            assertThat(path.path("paths")).isNotEmpty();
            assertThat(calls.get("/api/paths?from=" + mayor + "&to=" + id("Lund City") + "&avoid=" + id)
                            .json()
                            .path("paths"))
                    .isEmpty();
            JsonNode around =
                    calls.get("/api/entities/" + id + "/neighbourhood").json();
            assertThat(around.path("centre").path("id").asString()).isEqualTo(plain);
            assertThat(around.path("nodes")).hasSize(4);
            assertThat(calls.get("/api/entities/" + id + "/neighbourhood/counts")
                            .json()
                            .path("neighbours")
                            .asInt())
                    .isEqualTo(3);
            assertThat(calls.get("/api/entities/" + id + "/timeline").status()).isEqualTo(200);
            assertThat(calls.get("/api/entities/common?entity=" + id + "," + id("Nord Port"))
                            .status())
                    .isEqualTo(200);
            assertThat(calls.get("/api/subgraph?entity=" + id + "&entity=" + mayor)
                            .json()
                            .path("edges"))
                    .hasSize(1);
            assertThat(calls.get("/api/connection?entity=" + id + "," + mayor)
                            .json()
                            .path("hops")
                            .asInt())
                    .isEqualTo(1);
            assertThat(calls.get("/api/judgements?entity=" + id)
                            .json()
                            .path("total")
                            .asInt())
                    .isEqualTo(1);
        }
        for (String id : new String[] {rail, railways}) {
            assertThat(calls.get("/api/agreements?party=" + id)
                            .json()
                            .path("total")
                            .asInt())
                    .isEqualTo(2);
        }
    }

    @Test
    void countsTwoIdsOfOneEntityOnce() {
        judge(initial, plain);
        assertThat(calls.get("/api/subgraph?entity=" + initial + "," + plain + "," + mayor)
                        .json()
                        .path("nodes"))
                .hasSize(2);
        var answer = calls.get("/api/subgraph?entity=" + initial + "," + plain);
        assertThat(answer.problem()).isEqualTo("400 invalid-parameter");
        assertThat(answer.json().path("errors").path(0).path("value").asString())
                .isEqualTo(plain);
    }

    @Test
    void reportsUnknownIdsAsTheyWereGiven() {
        assertThat(calls.get("/api/entities/nobody").json().path("detail").asString())
                .contains("\"nobody\"");
        assertThat(calls.get("/api/paths?from=nobody&to=" + plain).problem()).isEqualTo("404 entity-not-found");
    }

    private void judge(String left, String right) {
        assertThat(calls.post("/api/judgements", body(left, right, "same"), JSON)
                        .status())
                .isEqualTo(201);
    }

    private static String body(String left, String right, String verdict) {
        return "{\"left\":\"%s\",\"right\":\"%s\",\"verdict\":\"%s\"}".formatted(left, right, verdict);
    }

    private static String id(String name) {
        return TestGraph.driver()
                .executableQuery("MATCH (entity:Entity {name: $name}) RETURN entity.id")
                .withParameters(java.util.Map.of("name", name))
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asString();
    }
}
