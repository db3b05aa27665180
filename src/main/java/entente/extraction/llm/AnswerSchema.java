package entente.extraction.llm;

import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import entente.ontology.AgreementStatus;
import entente.ontology.EntityType;
import entente.ontology.EventKind;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The schema of an answer. All fields are required, and an empty string stands for an absent value, because not every server
 * knows optional fields.
 */
final class AnswerSchema {
    private static final JsonStringSchema TEXT = new JsonStringSchema();

    private AnswerSchema() {}

    /** {@return the schema, with the terms of the ontology} */
    static JsonSchema create() {
        JsonSchemaElement modality =
                terms(Arrays.stream(Modality.values()).map(Modality::label).toList());
        JsonSchemaElement entity = object("name", TEXT, "type", terms(types()), "aliases", listOf(TEXT));
        JsonSchemaElement relation = object(
                "subject", TEXT,
                "predicate", terms(predicates().stream().map(RelationType::name).toList()),
                "object", TEXT,
                "title", TEXT,
                "since", TEXT,
                "until", TEXT,
                "modality", modality,
                "quote", TEXT);
        JsonSchemaElement agreement = object(
                "kind", TEXT,
                "name", TEXT,
                "status",
                        terms(Arrays.stream(AgreementStatus.values())
                                .map(AgreementStatus::label)
                                .toList()),
                "parties", listOf(TEXT),
                "signatories", listOf(TEXT),
                "date", TEXT,
                "place", TEXT,
                "topics", listOf(TEXT),
                "quote", TEXT);
        JsonSchemaElement event = object(
                "kind",
                        terms(Arrays.stream(EventKind.values())
                                .map(EventKind::label)
                                .toList()),
                "name", TEXT,
                "participants", listOf(TEXT),
                "place", TEXT,
                "start", TEXT,
                "end", TEXT,
                "modality", modality,
                "quote", TEXT);
        return JsonSchema.builder()
                .name("extraction")
                .rootElement(object(
                        ModelAnswer.ENTITIES, listOf(entity),
                        ModelAnswer.RELATIONS, listOf(relation),
                        ModelAnswer.AGREEMENTS, listOf(agreement),
                        ModelAnswer.EVENTS, listOf(event)))
                .build();
    }

    /** {@return the types of entity that an answer lists} Agreements and events have lists of their own. */
    static List<String> types() {
        return EntityType.named().stream().map(EntityType::label).toList();
    }

    /** {@return the relations between such entities} Those of agreements and events follow from their fields. */
    static List<RelationType> predicates() {
        List<EntityType> named = EntityType.named();
        return Arrays.stream(RelationType.values())
                .filter(type -> named.containsAll(type.subjects()) && named.containsAll(type.objects()))
                .toList();
    }

    private static JsonSchemaElement terms(List<String> values) {
        return JsonEnumSchema.builder().enumValues(values).build();
    }

    private static JsonSchemaElement listOf(JsonSchemaElement items) {
        return JsonArraySchema.builder().items(items).build();
    }

    /** {@return an object with these names and types of fields, in turn} */
    private static JsonSchemaElement object(Object... fields) {
        Map<String, JsonSchemaElement> properties = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            properties.put((String) fields[i], (JsonSchemaElement) fields[i + 1]);
        }
        return JsonObjectSchema.builder()
                .addProperties(properties)
                .required(List.copyOf(properties.keySet()))
                .additionalProperties(false)
                .build();
    }
}
