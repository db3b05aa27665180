package entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import entente.console.saved.SavedQuery;
import entente.correction.Corrected;
import entente.correction.EntityHistory;
import entente.correction.ListedCorrection;
import entente.export.ExportFormat;
import entente.extraction.Extraction;
import entente.judgement.Judged;
import entente.judgement.Review;
import entente.judgement.ShownJudgement;
import entente.metrics.CommunityMap;
import entente.metrics.CommunityMembers;
import entente.metrics.EntityMetrics;
import entente.metrics.RankedEntities;
import entente.ontology.Ontology;
import entente.pipeline.IngestedDocument;
import entente.query.Evidence;
import entente.query.Page;
import entente.query.around.NeighbourCounts;
import entente.query.around.Neighbourhood;
import entente.query.join.CommonNeighbours;
import entente.query.join.ConnectingTree;
import entente.query.join.Subgraph;
import entente.query.name.EntityCard;
import entente.query.name.EntitySummary;
import entente.query.path.PathAnswer;
import entente.query.record.Agreement;
import entente.query.record.DocumentFacts;
import entente.query.record.StoredDocument;
import entente.query.record.Timeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiDescriptionTest extends ServiceTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final List<String> FACT_FILTER = List.of(
            "type",
            "notType",
            "relation",
            "notRelation",
            "since",
            "until",
            "asOf",
            "time",
            "minDocuments",
            "modality",
            "avoid",
            "minIdentity");

    @Test
    void listsEveryCall() {
        var paths = calls.get("/openapi").json().path("paths");
        assertThat(paths.propertyStream()
                        .flatMap(path -> path.getValue().propertyNames().stream()
                                .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey())))
                .containsExactlyInAnyOrder(
                        "POST /api/documents",
                        "GET /api/documents",
                        "GET /api/documents/{id}",
                        "DELETE /api/documents/{id}",
                        "GET /api/documents/{id}/extraction",
                        "GET /api/documents/{id}/facts",
                        "GET /api/entities",
                        "GET /api/entities/{id}",
                        "GET /api/entities/{id}/neighbourhood",
                        "GET /api/entities/{id}/neighbourhood/counts",
                        "GET /api/entities/{id}/timeline",
                        "GET /api/entities/common",
                        "GET /api/subgraph",
                        "GET /api/connection",
                        "GET /api/entities/{id}/metrics",
                        "GET /api/metrics",
                        "GET /api/metrics/among",
                        "GET /api/communities",
                        "GET /api/communities/{number}",
                        "GET /api/paths",
                        "GET /api/relations/{id}/evidence",
                        "GET /api/agreements",
                        "POST /api/corrections",
                        "GET /api/corrections",
                        "DELETE /api/corrections/{id}",
                        "GET /api/entities/{id}/history",
                        "GET /api/ontology",
                        "GET /api/export",
                        "GET /api/entities/{id}/neighbourhood/export",
                        "GET /api/paths/export",
                        "GET /api/judgements",
                        "POST /api/judgements",
                        "POST /api/judgements/batch",
                        "GET /api/judgements/{id}",
                        "DELETE /api/judgements/{id}",
                        "POST /api/entities/{id}/split",
                        "GET /api/review",
                        "POST /api/cypher",
                        "GET /api/queries",
                        "POST /api/queries",
                        "GET /api/queries/{name}",
                        "PUT /api/queries/{name}",
                        "DELETE /api/queries/{name}",
                        "POST /api/queries/{name}");
    }

    @Test
    void describesEveryParameterWithItsBounds() {
        var paths = calls.get("/openapi").json().path("paths");
        assertThat(names(paths.path("/api/entities/{id}/neighbourhood").path("get")))
                .containsExactlyInAnyOrderElementsOf(withFactFilter("id", "hops", "limit", "rank", "after"));
        assertThat(names(paths.path("/api/paths").path("get")))
                .containsExactlyInAnyOrderElementsOf(
                        withFactFilter("from", "to", "via", "k", "maxHops", "rank", "allShortest"));
        assertThat(names(paths.path("/api/documents").path("post")))
                .containsExactlyInAnyOrder("title", "url", "publishedOn");
        var hops = parameter(paths.path("/api/entities/{id}/neighbourhood").path("get"), "hops");
        assertThat(hops.path("description").asString()).isNotBlank();
        assertThat(hops.path("schema").path("minimum").asInt()).isEqualTo(1);
        assertThat(hops.path("schema").path("maximum").asInt()).isEqualTo(3);
        assertThat(hops.path("schema").path("default").asInt()).isEqualTo(1);
        var type = parameter(paths.path("/api/paths").path("get"), "type");
        assertThat(type.path("schema").path("items").path("enum").valueStream().map(JsonNode::asString))
                .contains("Organization");
    }

    @Test
    void describesEveryResponse() {
        var paths = calls.get("/openapi").json().path("paths");
        assertThat(paths.valueStream().flatMap(JsonNode::valueStream)).allSatisfy(call -> {
            assertThat(call.path("summary").asString()).isNotBlank();
            assertThat(call.path("responses").propertyNames()).contains("400", "401", "500", "503");
            String success = call.path("responses").propertyNames().stream()
                    .filter(status -> status.startsWith("2"))
                    .findFirst()
                    .orElseThrow();
            JsonNode content = call.path("responses").path(success).path("content");
            if (call.path("operationId").asString().startsWith("export")) {
                assertThat(content.propertyNames())
                        .containsExactlyInAnyOrderElementsOf(Stream.of(ExportFormat.values())
                                .map(format -> format.mediaType().replaceFirst(";.*", ""))
                                .toList());
            } else if (!success.equals("204")) {
                assertThat(content.path("application/json").path("example").isMissingNode())
                        .isFalse();
            }
            assertThat(call.path("responses")
                            .path("503")
                            .path("content")
                            .path("application/problem+json")
                            .path("schema")
                            .path("$ref")
                            .asString())
                    .isEqualTo("#/components/schemas/Problem");
        });
        var post = paths.path("/api/documents").path("post");
        assertThat(post.path("responses").propertyNames()).contains("201", "413", "415", "422", "507");
        assertThat(post.path("requestBody").path("content").propertyNames())
                .contains("text/plain", "text/html", "application/pdf", "application/json");
    }

    @Test
    void describesDatesAsTexts() {
        var edge = calls.get("/openapi")
                .json()
                .path("components")
                .path("schemas")
                .path("Edge")
                .path("properties");
        assertThat(edge.path("since").toString()).contains("string").contains("EDTF");
    }

    @ParameterizedTest
    @MethodSource
    void examplesMatchTheResponses(String operation, JavaType answer) throws IOException {
        String example;
        try (var file = new ClassPathResource("openapi/" + operation + ".json").getInputStream()) {
            example = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(MAPPER.readValue(example, answer))))
                .isEqualTo(MAPPER.readTree(example));
    }

    static Stream<Arguments> examplesMatchTheResponses() {
        return Stream.of(
                Arguments.of("ingestDocument", type(IngestedDocument.class)),
                Arguments.of(
                        "listDocuments", MAPPER.constructType(new TypeReference<Page<StoredDocument.Summary>>() {})),
                Arguments.of("getDocument", type(StoredDocument.class)),
                Arguments.of("getExtraction", type(Extraction.class)),
                Arguments.of("getDocumentFacts", type(DocumentFacts.class)),
                Arguments.of("deleteDocument", type(DocumentsController.Deletion.class)),
                Arguments.of("searchEntities", MAPPER.constructType(new TypeReference<Page<EntitySummary>>() {})),
                Arguments.of("getEntity", type(EntityCard.class)),
                Arguments.of("getNeighbourhood", type(Neighbourhood.class)),
                Arguments.of("countNeighbours", type(NeighbourCounts.class)),
                Arguments.of("getSubgraph", type(Subgraph.class)),
                Arguments.of("findCommonNeighbours", type(CommonNeighbours.class)),
                Arguments.of("findConnection", type(ConnectingTree.class)),
                Arguments.of("getTimeline", type(Timeline.class)),
                Arguments.of("findPaths", type(PathAnswer.class)),
                Arguments.of("rankEntities", type(RankedEntities.class)),
                Arguments.of("getEntityMetrics", type(EntityMetrics.class)),
                Arguments.of("getMetricsAmong", MAPPER.constructType(new TypeReference<List<EntityMetrics>>() {})),
                Arguments.of("listCommunities", type(CommunityMap.class)),
                Arguments.of("listCommunityMembers", type(CommunityMembers.class)),
                Arguments.of("getEvidence", MAPPER.constructType(new TypeReference<Page<Evidence>>() {})),
                Arguments.of("listAgreements", MAPPER.constructType(new TypeReference<Page<Agreement>>() {})),
                Arguments.of("listJudgements", MAPPER.constructType(new TypeReference<Page<ShownJudgement>>() {})),
                Arguments.of("getJudgement", type(ShownJudgement.class)),
                Arguments.of("judge", type(Judged.class)),
                Arguments.of("judgeBatch", type(JudgedBatch.class)),
                Arguments.of("withdrawJudgement", type(Judged.class)),
                Arguments.of("splitEntity", type(Judged.class)),
                Arguments.of("listReview", type(Review.class)),
                Arguments.of("getOntology", type(Ontology.class)),
                Arguments.of("askCypher", type(CypherTable.class)),
                Arguments.of("runQuery", type(CypherTable.class)),
                Arguments.of("getQuery", type(SavedQuery.class)),
                Arguments.of("createQuery", type(SavedQuery.class)),
                Arguments.of("replaceQuery", type(SavedQuery.class)),
                Arguments.of("correctFact", type(Corrected.class)),
                Arguments.of("withdrawCorrection", type(Corrected.class)),
                Arguments.of("listCorrections", MAPPER.constructType(new TypeReference<Page<ListedCorrection>>() {})),
                Arguments.of("getHistory", MAPPER.constructType(new TypeReference<Page<EntityHistory.Entry>>() {})),
                Arguments.of("listQueries", MAPPER.constructType(new TypeReference<List<SavedQuery>>() {})));
    }

    @Test
    void isAlsoYaml() {
        assertThat(calls.get("/openapi.yaml").response().body()).startsWith("openapi: 3.1");
    }

    @Test
    void swaggerUiLoadsNothingFromOtherHosts() {
        assertThat(calls.get("/swagger-ui.html").header("Location")).endsWith("/swagger-ui/index.html");
        var page = calls.get("/swagger-ui/index.html");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.response().body()).contains("swagger-ui-bundle.js").doesNotContain("https://");
        assertThat(calls.get("/swagger-ui/swagger-ui-bundle.js").status()).isEqualTo(200);
        assertThat(calls.get("/swagger-ui/swagger-initializer.js").response().body())
                .contains("/openapi/swagger-config");
    }

    private static JavaType type(Class<?> type) {
        return MAPPER.constructType(type);
    }

    private static List<String> withFactFilter(String... names) {
        return Stream.concat(Stream.of(names), FACT_FILTER.stream()).toList();
    }

    private static List<String> names(JsonNode call) {
        return call.path("parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }

    private static JsonNode parameter(JsonNode call, String name) {
        return call.path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
