package entente.web.body;

import entente.web.problem.InvalidParameters;
import entente.web.problem.InvalidParameters.Fault;
import entente.web.problem.Problem;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON body of a call. It rejects unknown members and collects all faults. */
public final class JsonBody {
    private static final int MAX_DEPTH = 20;
    private static final int LONGEST_SHOWN = 100;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode tree;
    private final List<Fault> faults = new ArrayList<>();

    private JsonBody(JsonNode tree) {
        this.tree = tree;
    }

    /**
     * {@return the body}
     *
     * @param known the names of the members that the body may have
     * @throws Problem if the body is not a JSON object or has other members
     */
    public static JsonBody read(InputStream body, List<String> known) {
        JsonNode tree = tree(body);
        if (!tree.isObject()) {
            throw new InvalidParameters(
                    List.of(new Fault("body", shown(tree), "an object with " + String.join(", ", known))));
        }
        var read = new JsonBody(tree);
        read.refuseUnknown(tree, known);
        return read;
    }

    /**
     * {@return a body for each object of a list, each with faults of its own}
     *
     * @param known the names of the members that each may have
     */
    public List<JsonBody> items(String name, List<String> known, String expected, int most) {
        JsonNode list = tree.path(name);
        if (!list.isArray() || list.isEmpty() || list.size() > most) {
            faults.add(new Fault(name, list.isArray() ? list.size() + " items" : shown(list), expected));
            return List.of();
        }
        return list.valueStream().map(node -> item(node, known)).toList();
    }

    private static JsonBody item(JsonNode node, List<String> known) {
        var item = new JsonBody(node);
        if (node.isObject()) {
            item.refuseUnknown(node, known);
        } else {
            item.add("judgement", node, "an object with " + String.join(", ", known));
        }
        return item;
    }

    /** {@return the faults found so far} */
    public List<Fault> faults() {
        return faults;
    }

    /** {@return the member, missing if there is none} */
    public JsonNode get(String name) {
        return tree.path(name);
    }

    /** {@return the text of a member} If it is missing, blank or not a text, adds a fault and returns "". */
    String text(String name, String expected) {
        JsonNode node = tree.path(name);
        if (!node.isString() || node.asString().isBlank()) {
            add(name, node, expected);
        }
        return node.asString("");
    }

    /** {@return the text of a member, or what is given if it is missing} If it is longer or no text, adds a fault. */
    public String optionalText(String name, int most, String otherwise) {
        JsonNode node = tree.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return otherwise;
        }
        if (!node.isString() || node.asString().length() > most) {
            add(name, node, "left out or a text of at most %,d characters".formatted(most));
        }
        return node.asString("");
    }

    /** Adds a fault for each other member of the object. */
    public void refuseUnknown(JsonNode object, List<String> known) {
        object.propertyStream()
                .filter(member -> !known.contains(member.getKey()))
                .forEach(member -> add(
                        member.getKey(), member.getValue(), "left out or spelt as one of " + String.join(", ", known)));
    }

    /** Adds a fault. */
    public void add(String name, JsonNode node, String expected) {
        faults.add(new Fault(name, shown(node), expected));
    }

    /** Throws if there are faults. */
    public void check() {
        if (!faults.isEmpty()) {
            throw new InvalidParameters(faults);
        }
    }

    private static JsonNode tree(InputStream body) {
        try {
            JsonNode tree = JSON.readTree(body);
            return tree.isMissingNode() ? JSON.nullNode() : tree;
        } catch (JacksonIOException broken) {
            throw new Problem(
                    HttpStatus.BAD_REQUEST, "unreadable-body", "The request body could not be read completely");
        } catch (JacksonException malformed) {
            throw new Problem(
                    HttpStatus.BAD_REQUEST,
                    "malformed-json",
                    "The body must be JSON, at most %d levels deep and without duplicate names: %s"
                            .formatted(MAX_DEPTH, malformed.getOriginalMessage()));
        }
    }

    /** {@return the value, truncated if it is long} */
    private static String shown(JsonNode node) {
        String text = node.isMissingNode() ? "" : node.isString() ? node.asString() : node.toString();
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
