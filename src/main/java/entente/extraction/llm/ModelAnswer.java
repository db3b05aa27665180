package entente.extraction.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer of the model, nothing of it checked against the text. Absent values are empty.
 *
 * @param malformed number of items that are no objects
 */
record ModelAnswer(
        List<NamedItem> entities,
        List<RelationItem> relations,
        List<AgreementItem> agreements,
        List<EventItem> events,
        int malformed) {
    static final String ENTITIES = "entities";
    static final String RELATIONS = "relations";
    static final String AGREEMENTS = "agreements";
    static final String EVENTS = "events";

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What some models write before they answer. */
    private static final Pattern THOUGHTS = Pattern.compile("(?s)<think>.*?</think>");

    /** An entity. */
    record NamedItem(String name, String type, List<String> aliases) {}

    /** A relation between two entities, by name. */
    record RelationItem(
            String subject,
            String predicate,
            String object,
            String title,
            String since,
            String until,
            Assertion assertion) {}

    /** An agreement; it refers to entities by name. */
    record AgreementItem(
            String kind,
            String name,
            String status,
            List<String> parties,
            List<String> signatories,
            Happening happening,
            List<String> topics) {}

    /** An event; it refers to entities by name. */
    record EventItem(String kind, String name, List<String> participants, String end, Happening happening) {}

    /** How the text says something. */
    record Assertion(String modality, String quote) {}

    /** When and where something happens, and how the text says so. */
    record Happening(String date, String place, Assertion assertion) {}

    /**
     * Reads an answer. Text around the JSON is ignored.
     *
     * @throws MalformedAnswer if it is not JSON with the four lists
     */
    static ModelAnswer read(String content) {
        JsonNode root = root(THOUGHTS.matcher(content).replaceAll(""));
        int[] malformed = new int[1];
        return new ModelAnswer(
                items(root, ENTITIES, malformed, ModelAnswer::entity),
                items(root, RELATIONS, malformed, ModelAnswer::relation),
                items(root, AGREEMENTS, malformed, ModelAnswer::agreement),
                items(root, EVENTS, malformed, ModelAnswer::event),
                malformed[0]);
    }

    private static JsonNode root(String content) {
        int start = content.indexOf('{');
        int end = content.lastIndexOf('}');
        if (start < 0 || end < start) {
            throw new MalformedAnswer("The answer has no JSON object");
        }
        try {
            return JSON.readTree(content.substring(start, end + 1));
        } catch (JacksonException broken) {
            throw new MalformedAnswer("The answer is no JSON: " + broken.getOriginalMessage());
        }
    }

    private static <T> List<T> items(JsonNode root, String name, int[] malformed, Function<JsonNode, T> reader) {
        if (!root.path(name).isArray()) {
            throw new MalformedAnswer("The answer has no list \"%s\"".formatted(name));
        }
        List<T> items = new ArrayList<>();
        for (JsonNode item : root.path(name)) {
            if (item.isObject()) {
                items.add(reader.apply(item));
            } else {
                malformed[0]++;
            }
        }
        return items;
    }

    private static NamedItem entity(JsonNode item) {
        return new NamedItem(text(item, "name"), text(item, "type"), texts(item, "aliases"));
    }

    private static RelationItem relation(JsonNode item) {
        return new RelationItem(
                text(item, "subject"),
                text(item, "predicate"),
                text(item, "object"),
                text(item, "title"),
                text(item, "since"),
                text(item, "until"),
                assertion(item));
    }

    private static AgreementItem agreement(JsonNode item) {
        return new AgreementItem(
                text(item, "kind"),
                text(item, "name"),
                text(item, "status"),
                texts(item, "parties"),
                texts(item, "signatories"),
                new Happening(text(item, "date"), text(item, "place"), assertion(item)),
                texts(item, "topics"));
    }

    private static EventItem event(JsonNode item) {
        return new EventItem(
                text(item, "kind"),
                text(item, "name"),
                texts(item, "participants"),
                text(item, "end"),
                new Happening(text(item, "start"), text(item, "place"), assertion(item)));
    }

    private static Assertion assertion(JsonNode item) {
        return new Assertion(text(item, "modality"), text(item, "quote"));
    }

    private static String text(JsonNode item, String field) {
        JsonNode value = item.path(field);
        return value.isString() ? value.stringValue().strip() : "";
    }

    private static List<String> texts(JsonNode item, String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : item.path(field)) {
            if (value.isString() && !value.stringValue().isBlank()) {
                texts.add(value.stringValue().strip());
            }
        }
        return texts;
    }
}
