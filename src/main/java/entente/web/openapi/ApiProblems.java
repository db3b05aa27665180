package entente.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Set;

/** Adds the possible errors and their codes to each call of the description. */
final class ApiProblems {
    static final String SCHEMA = "Problem";

    private static final String TOO_LARGE = "The body is larger than the limit, by default 10 MB: `too-large`";

    /** Calls that compute a result over the whole graph in the background. */
    private static final Set<String> WHOLE_GRAPH =
            Set.of("/api/metrics", "/api/communities", "/api/communities/{number}");

    /** Calls whose parameters have ids of entities that may not exist. */
    private static final Set<String> NAMING_ENTITIES =
            Set.of("/api/paths", "/api/subgraph", "/api/entities/common", "/api/connection");

    private ApiProblems() {}

    static Schema<?> schema() {
        return new ObjectSchema()
                .description("Problem details (RFC 9457)")
                .addProperty(
                        "type",
                        new StringSchema()
                                .description("`about:blank` or left out, which means the same")
                                .example("about:blank"))
                .addProperty("title", new StringSchema().example("Bad Request"))
                .addProperty("status", new IntegerSchema().example(400))
                .addProperty(
                        "detail", new StringSchema().example("hops must be a whole number from 1 to 3, was \"9\"."))
                .addProperty("instance", new StringSchema().example("/api/entities/person-1/neighbourhood"))
                .addProperty("code", new StringSchema().description("stable").example("invalid-parameter"))
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .description("each invalid parameter, with the code `invalid-parameter`")
                                .items(new ObjectSchema()
                                        .addProperty("parameter", new StringSchema().example("hops"))
                                        .addProperty("value", new StringSchema().example("9"))
                                        .addProperty(
                                                "expected", new StringSchema().example("a whole number from 1 to 3"))))
                .addProperty(
                        "line",
                        new IntegerSchema()
                                .description("line of the query, from 1")
                                .example(1))
                .addProperty(
                        "column",
                        new IntegerSchema()
                                .description("column of the query, from 1")
                                .example(14))
                .addProperty(
                        "judgements",
                        new ArraySchema()
                                .description("the judgements in the way, with the code `judgements-contradict`")
                                .items(new StringSchema()))
                .addProperty(
                        "reached",
                        new ObjectSchema()
                                .description("what a query found before its time ran out, with the code `too-slow`"));
    }

    static void addTo(String path, Operation call) {
        ApiResponses responses = call.getResponses();
        add(responses, 400, "A parameter is invalid: `invalid-parameter`; `errors` has all invalid ones");
        add(responses, 401, "The key or token is missing or wrong: `unauthorized`");
        if (path.contains("{") || path.endsWith("/export") || NAMING_ENTITIES.contains(path)) {
            add(
                    responses,
                    404,
                    "The id does not exist: `entity-not-found`, `document-not-found`, `relation-not-found`");
        }
        add(responses, 500, "An error in the service; its log has the details: `internal-error`");
        add(
                responses,
                503,
                "Neo4j does not answer: `graph-unavailable`; or the time ran out: `too-slow`, with `reached`");
        if (path.contains("/metrics") || path.contains("/communities")) {
            addOfMetrics(path, responses);
        }
        switch (call.getOperationId()) {
            case "askCypher", "runQuery" -> addOfQuery(responses);
            case "createQuery" -> {
                addOfSavedQuery(responses);
                add(responses, 409, "A query with this name exists: `query-exists`");
            }
            case "replaceQuery" -> {
                addOfSavedQuery(responses);
                add(
                        responses,
                        409,
                        "The query ships with Entente: `shipped-query`; or another caller changed it at the same time:"
                                + " `query-changed`");
            }
            case "deleteQuery" -> add(responses, 409, "The query ships with Entente: `shipped-query`");
            case "correctFact" -> addOfCorrection(responses);
            case "withdrawCorrection" -> add(responses, 404, "The correction does not exist: `correction-not-found`");
            case "ingestDocument" -> addOfDocument(responses);
            case "judge", "splitEntity", "judgeBatch" -> addOfJudgement(responses, call.getOperationId());
            case "withdrawJudgement" ->
                add(
                        responses,
                        409,
                        "It is a judgement of the machine: `machine-judgement`; judge the two yourself instead");
            default -> {}
        }
        if (path.equals("/api/judgements/{id}")) {
            add(responses, 404, "The judgement does not exist: `judgement-not-found`");
        }
        if (path.equals("/api/queries/{name}")) {
            add(responses, 404, "The query does not exist: `query-not-found`");
        }
    }

    private static void addOfCorrection(ApiResponses responses) {
        add(
                responses,
                400,
                "The body is invalid: `malformed-json`, `invalid-parameter`; the text of the document does not have"
                        + " the quote: `quote-not-found`; or nothing is changed: `no-change`");
        add(
                responses,
                404,
                "The id does not exist: `claim-not-found`, `entity-not-found`, `relation-not-found`,"
                        + " `document-not-found`");
        add(responses, 409, "The claim was added by a correction that was withdrawn: `correction-withdrawn`");
        addOfJsonBody(responses);
        add(responses, 507, "The disk is full: `store-full`");
    }

    private static void addOfSavedQuery(ApiResponses responses) {
        add(
                responses,
                400,
                "The body is invalid: `malformed-json`, `invalid-parameter`; or the query is not allowed:"
                        + " `cypher-not-allowed`, `cypher-syntax`, with `line` and `column`");
        addOfJsonBody(responses);
        add(responses, 507, "The disk is full: `store-full`");
    }

    private static void addOfQuery(ApiResponses responses) {
        add(
                responses,
                400,
                "The body is invalid: `malformed-json`, `invalid-parameter`; or the query, with `line` and `column` if"
                        + " they are known: `cypher-not-allowed`, `cypher-syntax`, `cypher-failed`");
        addOfJsonBody(responses);
        add(responses, 422, "The query needs more memory than the limit: `cypher-too-big`");
        add(
                responses,
                503,
                "Neo4j does not answer: `graph-unavailable`; or the time ran out: `too-slow`; or too many expensive"
                        + " queries are waiting: `busy`, with Retry-After");
    }

    private static void addOfJudgement(ApiResponses responses, String operation) {
        add(responses, 400, "The body or a parameter is invalid: `malformed-json`, `invalid-parameter`");
        addOfJsonBody(responses);
        add(responses, 507, "The disk is full: `store-full`");
        if (!operation.equals("judgeBatch")) {
            add(responses, 404, "The entity does not exist: `entity-not-found`");
        }
        if (operation.equals("judge")) {
            add(
                    responses,
                    409,
                    "Earlier judgements say the opposite: `judgements-contradict`, with their ids in `judgements`; or the"
                            + " types of the two differ, and `force` is not set: `types-differ`");
        }
    }

    private static void addOfJsonBody(ApiResponses responses) {
        add(responses, 413, TOO_LARGE);
        add(responses, 415, "The body is not JSON: `unsupported-media-type`");
    }

    private static void addOfMetrics(String path, ApiResponses responses) {
        if (path.endsWith("/{number}")) {
            add(responses, 404, "The community does not exist: `community-not-found`");
        }
        if (WHOLE_GRAPH.contains(path)) {
            responses.addApiResponse(
                    "202",
                    new ApiResponse()
                            .description("The result is still being computed, and there is no older one; call again"
                                    + " after the number of seconds in the header Retry-After")
                            .content(new Content()
                                    .addMediaType(
                                            org.springframework.http.MediaType.APPLICATION_JSON_VALUE,
                                            new MediaType()
                                                    .schema(new ObjectSchema()
                                                            .addProperty(
                                                                    "state", new StringSchema().example("computing"))
                                                            .addProperty(
                                                                    "progress",
                                                                    new NumberSchema()
                                                                            .description("an estimate from 0 to 1")
                                                                            .example(0.4))))));
        }
        add(
                responses,
                503,
                "The facts are not in memory: `facts-not-in-memory`; or too many computations are waiting:"
                        + " `too-many-tasks`; or the time ran out before there was a result: `too-slow`");
    }

    private static void addOfDocument(ApiResponses responses) {
        add(
                responses,
                400,
                "A parameter or the body is invalid: `invalid-parameter`, `empty-document`, `malformed-json`");
        add(responses, 413, TOO_LARGE);
        add(responses, 415, "The type of the body is not supported: `unsupported-media-type`, `unsupported-type`");
        add(responses, 422, "The type is supported, but this body can't be read: `unreadable-pdf`, `too-slow-to-read`");
        add(
                responses,
                503,
                "Neo4j does not answer: `graph-unavailable`; or the time ran out: `extraction-too-slow`,"
                        + " `write-too-slow`");
        add(responses, 507, "The disk is full: `store-full`");
    }

    private static void add(ApiResponses responses, int status, String description) {
        responses.addApiResponse(
                String.valueOf(status),
                new ApiResponse()
                        .description(description)
                        .content(new Content()
                                .addMediaType(
                                        org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                        new MediaType().schema(new Schema<>().$ref(SCHEMA)))));
    }
}
