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

/** Adds to each call of the description what can go wrong with it, by code. */
final class ApiProblems {
    static final String SCHEMA = "Problem";

    /** Calls that answer with a result of the whole graph or not at all. */
    private static final Set<String> WHOLE_GRAPH =
            Set.of("/api/metrics", "/api/communities", "/api/communities/{number}");

    /** Calls whose parameters name entities that may not be there. */
    private static final Set<String> NAMING_ENTITIES =
            Set.of("/api/paths", "/api/subgraph", "/api/entities/common", "/api/connection");

    private ApiProblems() {}

    static Schema<?> schema() {
        return new ObjectSchema()
                .description("What went wrong (RFC 9457)")
                .addProperty("type", new StringSchema().example("about:blank"))
                .addProperty("title", new StringSchema().example("Bad Request"))
                .addProperty("status", new IntegerSchema().example(400))
                .addProperty(
                        "detail", new StringSchema().example("hops must be a whole number from 1 to 3, was \"9\"."))
                .addProperty("instance", new StringSchema().example("/api/entities/person-1/neighbourhood"))
                .addProperty("code", new StringSchema().description("stable").example("invalid-parameter"))
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .description("each bad parameter, with the code `invalid-parameter`")
                                .items(new ObjectSchema()
                                        .addProperty("parameter", new StringSchema().example("hops"))
                                        .addProperty("value", new StringSchema().example("9"))
                                        .addProperty(
                                                "expected", new StringSchema().example("a whole number from 1 to 3"))))
                .addProperty(
                        "line",
                        new IntegerSchema().description("where in a query").example(1))
                .addProperty(
                        "column",
                        new IntegerSchema().description("where in a query").example(14))
                .addProperty(
                        "reached", new ObjectSchema().description("what was found in time, with the code `too-slow`"));
    }

    static void addTo(String path, Operation call) {
        ApiResponses responses = call.getResponses();
        add(responses, 400, "A parameter is bad: `invalid-parameter`, which names all bad ones");
        add(responses, 401, "The service asks for a key or a token: `unauthorized`");
        if (path.contains("{") || path.endsWith("/export") || NAMING_ENTITIES.contains(path)) {
            add(
                    responses,
                    404,
                    "There is no such thing: `entity-not-found`, `document-not-found`, `relation-not-found`");
        }
        add(responses, 500, "The service has a fault: `internal-error`");
        add(
                responses,
                503,
                "Neo4j does not answer: `graph-unavailable`; or time ran out: `too-slow`, with what was reached");
        if (path.contains("/metrics") || path.contains("/communities")) {
            addOfMetrics(path, responses);
        }
        switch (call.getOperationId()) {
            case "askCypher", "runQuery" -> addOfQuery(responses);
            case "createQuery" -> {
                addOfSavedQuery(responses);
                add(responses, 409, "There is a query of that name: `query-exists`");
            }
            case "replaceQuery" -> {
                addOfSavedQuery(responses);
                add(
                        responses,
                        409,
                        "The query ships with Entente: `shipped-query`; or somebody else changed it at the same time:"
                                + " `query-changed`");
            }
            case "deleteQuery" -> add(responses, 409, "The query ships with Entente: `shipped-query`");
            case "ingestDocument" -> addOfDocument(responses);
            default -> {}
        }
        if (path.equals("/api/queries/{name}")) {
            add(responses, 404, "There is no such query: `query-not-found`");
        }
    }

    private static void addOfSavedQuery(ApiResponses responses) {
        add(
                responses,
                400,
                "The body is bad: `malformed-json`, `invalid-parameter`; or the console would refuse the query:"
                        + " `cypher-not-allowed`, `cypher-syntax`, with `line` and `column`");
        add(responses, 413, "The body is larger than the limit, 10 MB unless set otherwise: `too-large`");
        add(responses, 415, "The body is not JSON: `unsupported-media-type`");
        add(responses, 507, "The disk has no room: `store-full`");
    }

    private static void addOfQuery(ApiResponses responses) {
        add(
                responses,
                400,
                "The body is bad: `malformed-json`, `invalid-parameter`; or the query is, with `line` and `column` where"
                        + " they are known: `cypher-not-allowed`, `cypher-syntax`, `cypher-failed`");
        add(responses, 413, "The body is larger than the limit, 10 MB unless set otherwise: `too-large`");
        add(responses, 415, "The body is not JSON: `unsupported-media-type`");
        add(responses, 422, "The query needs more memory than it may have: `cypher-too-big`");
        add(
                responses,
                503,
                "Neo4j does not answer: `graph-unavailable`; or time ran out: `too-slow`; or too many expensive queries"
                        + " wait already: `busy`, with Retry-After");
    }

    private static void addOfMetrics(String path, ApiResponses responses) {
        if (path.endsWith("/{number}")) {
            add(responses, 404, "There is no such community: `community-not-found`");
        }
        if (WHOLE_GRAPH.contains(path)) {
            responses.addApiResponse(
                    "202",
                    new ApiResponse()
                            .description("The result is not there yet, and no older one"
                                    + " is; ask again after as many seconds as the header Retry-After says")
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
                                                                            .description("about, from 0 to 1")
                                                                            .example(0.4))))));
        }
        add(
                responses,
                503,
                "The facts are not in memory: `facts-not-in-memory`; others wait already: `too-many-tasks`; or time ran"
                        + " out before there was anything to answer with: `too-slow`");
    }

    private static void addOfDocument(ApiResponses responses) {
        add(responses, 400, "A parameter or the body is bad: `invalid-parameter`, `empty-document`, `malformed-json`");
        add(responses, 413, "The body is larger than the limit, 10 MB unless set otherwise: `too-large`");
        add(responses, 415, "The body is of a type that is not read: `unsupported-media-type`, `unsupported-type`");
        add(responses, 422, "The body is of a type that is read, but cannot be: `unreadable-pdf`, `too-slow-to-read`");
        add(
                responses,
                503,
                "Neo4j does not answer: `graph-unavailable`; or time ran out: `extraction-too-slow`, `write-too-slow`");
        add(responses, 507, "The disk has no room for another document: `store-full`");
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
