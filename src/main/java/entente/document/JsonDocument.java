package entente.document;

import entente.document.text.CleanText;
import entente.document.text.StatedDate;
import entente.ontology.EdtfDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code {title, text, url, author, language, publishedOn}}; only the text is needed, other fields are ignored. */
class JsonDocument {
    private final JsonMapper mapper;

    JsonDocument(int maxDepth) {
        mapper = mapper(maxDepth);
    }

    /** {@return a mapper that refuses deeper nesting} */
    static JsonMapper mapper(int maxDepth) {
        StreamReadConstraints constraints =
                StreamReadConstraints.builder().maxNestingDepth(maxDepth).build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** {@return what the fields say} All faults of the fields are named at once. */
    Draft read(String json) {
        if (json.isBlank()) {
            throw new UnreadableSource("empty-document", "The source is empty");
        }
        Fields fields = new Fields(parse(json), new ArrayList<>());
        Draft draft = new Draft(
                fields.line("title"),
                fields.line("url"),
                fields.line("author"),
                fields.line("language"),
                fields.date("publishedOn"),
                fields.required("text"));
        if (!fields.faults.isEmpty()) {
            throw new UnreadableSource("invalid-json", String.join("; ", fields.faults));
        }
        return draft;
    }

    private JsonNode parse(String json) {
        try {
            JsonNode node = mapper.readTree(json);
            if (!node.isObject()) {
                throw new UnreadableSource(
                        "invalid-json", "The JSON must be an object with a field \"text\", was " + kind(node));
            }
            return node;
        } catch (StreamConstraintsException tooMuch) {
            throw new UnreadableSource(
                    "json-too-deep", "The JSON is beyond what is read: " + tooMuch.getOriginalMessage());
        } catch (JacksonException malformed) {
            throw new UnreadableSource(
                    "malformed-json",
                    "The JSON is malformed at line %d, column %d: %s"
                            .formatted(
                                    malformed.getLocation().getLineNr(),
                                    malformed.getLocation().getColumnNr(),
                                    malformed.getOriginalMessage()));
        }
    }

    private static String kind(JsonNode node) {
        return node.isNull() ? "null" : "of type " + node.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The fields of one object, and what is wrong with them. */
    private record Fields(JsonNode object, List<String> faults) {
        @Nullable
        String line(String name) {
            String value = string(name);
            return value == null || value.isBlank() ? null : CleanText.line(value);
        }

        String required(String name) {
            String value = string(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
            if (value != null
                    || object.path(name).isMissingNode()
                    || object.path(name).isNull()) {
                faults.add("\"%s\" must be given and not blank, was %s"
                        .formatted(name, value == null ? "missing" : "blank"));
            }
            return "";
        }

        @Nullable
        EdtfDate date(String name) {
            String value = line(name);
            if (value == null) {
                return null;
            }
            EdtfDate date =
                    EdtfDate.find(value).or(() -> StatedDate.ofIso(value)).orElse(null);
            if (date == null) {
                faults.add("\"%s\" must be a date as YYYY, YYYY-MM, YYYY-MM-DD or a date-time, was \"%s\""
                        .formatted(name, value));
            }
            return date;
        }

        private @Nullable String string(String name) {
            JsonNode node = object.path(name);
            if (node.isString()) {
                return node.stringValue();
            }
            if (!node.isMissingNode() && !node.isNull()) {
                faults.add("\"%s\" must be a string, was %s".formatted(name, kind(node)));
            }
            return null;
        }
    }
}
