package entente.web.openapi;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.APPLICATION_OCTET_STREAM_VALUE;
import static org.springframework.http.MediaType.APPLICATION_PDF_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;
import static org.springframework.http.MediaType.TEXT_PLAIN_VALUE;

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

/** Shows for each call of the description an answer. The answers stand in files named for the calls' operation ids. */
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
                success.description("It was there already, word for word");
                responses.addApiResponse(
                        "201",
                        new ApiResponse()
                                .description("It was read, or has replaced another; the header Location leads to it")
                                .content(new Content().addMediaType(APPLICATION_JSON_VALUE, answer)));
            }
        }
    }

    static RequestBody documentBody() {
        var text = new MediaType()
                .schema(new StringSchema())
                .example("Mayor Ana Lund of Norhaven visited Port Ellery on 3 May 2024.");
        var json = new MediaType()
                .schema(new ObjectSchema()
                        .addProperty("title", new StringSchema())
                        .addProperty("text", new StringSchema())
                        .addProperty("url", new StringSchema())
                        .addProperty("publishedOn", new StringSchema())
                        .addRequiredItem("text"));
        var binary = new MediaType().schema(new BinarySchema());
        return new RequestBody()
                .required(true)
                .description("The document, 10 MB at most unless set otherwise")
                .content(new Content()
                        .addMediaType(TEXT_PLAIN_VALUE, text)
                        .addMediaType(TEXT_HTML_VALUE, new MediaType().schema(new StringSchema()))
                        .addMediaType(APPLICATION_PDF_VALUE, binary)
                        .addMediaType(APPLICATION_JSON_VALUE, json)
                        .addMediaType(APPLICATION_OCTET_STREAM_VALUE, binary));
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

    private static Object read(String operation) {
        // The description is made with Jackson 2, which cannot write the trees of Jackson 3; plain maps suit both.
        try (InputStream file = new ClassPathResource("openapi/" + operation + ".json").getInputStream()) {
            return JsonMapper.shared().readValue(file, Object.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
