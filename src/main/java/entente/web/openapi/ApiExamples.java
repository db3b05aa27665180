package entente.web.openapi;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.APPLICATION_OCTET_STREAM_VALUE;

import entente.ontology.SourceFormat;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Adds an example response to each call of the description, from the file {@code openapi/OPERATION_ID.json}. */
final class ApiExamples {
    private ApiExamples() {}

    static void addTo(Operation call) {
        ApiResponses responses = call.getResponses();
        if (responses.get("201") instanceof ApiResponse created
                && created.getContent().get(APPLICATION_JSON_VALUE) instanceof MediaType answer) {
            answer.example(read(call.getOperationId()));
        }
        if (responses.get("200") instanceof ApiResponse success
                && success.getContent().get(APPLICATION_JSON_VALUE) instanceof MediaType answer) {
            answer.example(read(call.getOperationId()));
            if (call.getOperationId().equals("ingestDocument")) {
                success.description("The document has not changed");
                responses.addApiResponse(
                        "201",
                        new ApiResponse()
                                .description(
                                        "The document is new or replaces another one; the header Location has its address")
                                .content(new Content().addMediaType(APPLICATION_JSON_VALUE, answer)));
            }
        }
    }

    static RequestBody documentBody() {
        var content = new Content();
        for (SourceFormat format : SourceFormat.values()) {
            content.addMediaType(format.mediaType(), documentBody(format));
        }
        return new RequestBody()
                .required(true)
                .description("The document, at most 10 MB by default")
                .content(content.addMediaType(
                        APPLICATION_OCTET_STREAM_VALUE, new MediaType().schema(new BinarySchema())));
    }

    private static MediaType documentBody(SourceFormat format) {
        return switch (format) {
            case TEXT ->
                new MediaType()
                        .schema(new StringSchema())
                        .example("Mayor Ana Lund of Norhaven visited Port Ellery on 3 May 2024.");
            case JSON ->
                new MediaType()
                        .schema(new ObjectSchema()
                                .addProperty("title", new StringSchema())
                                .addProperty("text", new StringSchema())
                                .addProperty("url", new StringSchema())
                                .addProperty("author", new StringSchema())
                                .addProperty("language", new StringSchema())
                                .addProperty("publishedOn", new StringSchema())
                                .addRequiredItem("text"));
            case HTML -> new MediaType().schema(new StringSchema());
            default -> new MediaType().schema(new BinarySchema());
        };
    }

    static RequestBody cypherBody(boolean withQuery) {
        var schema = new ObjectSchema();
        if (withQuery) {
            schema.addProperty("query", new StringSchema()).addRequiredItem("query");
        }
        schema.addProperty("parameters", new ObjectSchema().description("a value for each parameter, by name"));
        Map<String, Object> example = withQuery
                ? Map.of(
                        "query",
                        "MATCH (p:Person)-[m:MET]->(q) WHERE p.name = $name RETURN q.name, m.since",
                        "parameters",
                        Map.of("name", "Ana Lund"))
                : Map.of("parameters", Map.of("city", "Norhaven"));
        return new RequestBody()
                .required(true)
                .content(new Content()
                        .addMediaType(
                                APPLICATION_JSON_VALUE,
                                new MediaType().schema(schema).example(example)));
    }

    static RequestBody savedQueryBody() {
        var parameter = new ObjectSchema()
                .addProperty("name", new StringSchema())
                .addProperty("type", new StringSchema())
                .addProperty("example", new Schema<>().description("a text or a whole number"));
        var schema = new ObjectSchema()
                .addProperty("name", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("description", new StringSchema())
                .addProperty("parameters", new ArraySchema().items(parameter))
                .addProperty("text", new StringSchema())
                .addRequiredItem("title")
                .addRequiredItem("text");
        Map<String, Object> example = Map.of(
                "name",
                "visitors-of-a-city",
                "title",
                "Who visited a city?",
                "parameters",
                List.of(Map.of("name", "city", "type", "text", "example", "Norhaven")),
                "text",
                "MATCH (visitor)-[:VISITED]->(:Place {name: $city}) RETURN visitor.name AS visitor");
        return new RequestBody()
                .required(true)
                .content(new Content()
                        .addMediaType(
                                APPLICATION_JSON_VALUE,
                                new MediaType().schema(schema).example(example)));
    }

    static RequestBody correctionBody() {
        var schema = new ObjectSchema()
                .addProperty("kind", new StringSchema().description("reject, confirm, change, add or note"))
                .addProperty("claim", new StringSchema().description("id of a claim or description"))
                .addProperty("entity", new StringSchema().description("for a note: id of an entity"))
                .addProperty("relation", new StringSchema().description("for a note: id of a relation"))
                .addProperty(
                        "changes",
                        new ObjectSchema()
                                .description(
                                        "predicate, subject, object, title, since, until, modality of a claim; kind,"
                                                + " status, since, until, topics of a description"))
                .addProperty(
                        "fact",
                        new ObjectSchema()
                                .description(
                                        "subject, predicate, object, title, since, until, modality, and document with"
                                                + " quote or source"))
                .addProperty("text", new StringSchema().description("for a note: up to 10,000 characters"))
                .addProperty("reason", new StringSchema().description("up to 1,000 characters"))
                .addProperty("by", new StringSchema().description("up to 100 characters"))
                .addRequiredItem("kind");
        Map<String, Object> example =
                Map.of("kind", "reject", "claim", "claim-90be", "reason", "the visit was cancelled", "by", "bo");
        return new RequestBody()
                .required(true)
                .content(new Content()
                        .addMediaType(
                                APPLICATION_JSON_VALUE,
                                new MediaType().schema(schema).example(example)));
    }

    private static Object read(String operation) {
        // springdoc writes with Jackson 2, which can't write trees of Jackson 3; maps work with both.
        try (InputStream file = new ClassPathResource("openapi/" + operation + ".json").getInputStream()) {
            return JsonMapper.shared().readValue(file, Object.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
