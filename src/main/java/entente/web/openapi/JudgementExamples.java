package entente.web.openapi;

import entente.ontology.Verdict;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Describes the bodies of the calls that judge. */
final class JudgementExamples {
    private static final Map<String, Object> JUDGEMENT = Map.of(
            "left",
            "person-k-holt-77d0",
            "right",
            "person-karin-holt-3a1b",
            "verdict",
            "same",
            "reason",
            "both are mayor of Lund",
            "by",
            "ana");

    private JudgementExamples() {}

    static RequestBody judgement() {
        return body(schema(), JUDGEMENT);
    }

    static RequestBody batch() {
        return body(
                new ObjectSchema()
                        .addProperty("judgements", new ArraySchema().items(schema()))
                        .addRequiredItem("judgements"),
                Map.of("judgements", List.of(JUDGEMENT)));
    }

    static RequestBody split() {
        return body(
                new ObjectSchema()
                        .addProperty("documents", new ArraySchema().items(new StringSchema()))
                        .addProperty("name", new StringSchema())
                        .addProperty("reason", new StringSchema())
                        .addProperty("by", new StringSchema())
                        .addRequiredItem("documents"),
                Map.of("documents", List.of("document-0a1b"), "name", "David Park (Orion Steel)", "by", "ana"));
    }

    private static Schema<?> schema() {
        return new ObjectSchema()
                .addProperty("left", new StringSchema().description("id of an entity, also one that was merged away"))
                .addProperty("right", new StringSchema().description("id of another one"))
                .addProperty(
                        "verdict",
                        new StringSchema()
                                ._enum(Stream.of(Verdict.values())
                                        .map(Verdict::label)
                                        .toList()))
                .addProperty("reason", new StringSchema().description("why, up to 1,000 characters"))
                .addProperty("by", new StringSchema().description("who judges; `api` by default"))
                .addProperty("force", new BooleanSchema().description("whether entities of two types may be the same"))
                .addRequiredItem("left")
                .addRequiredItem("right")
                .addRequiredItem("verdict");
    }

    private static RequestBody body(Schema<?> schema, Map<String, Object> example) {
        return new RequestBody()
                .required(true)
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_JSON_VALUE,
                                new MediaType().schema(schema).example(example)));
    }
}
