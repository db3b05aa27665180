package entente.web;

import entente.web.problem.InvalidParameters;
import entente.web.problem.InvalidParameters.Fault;
import entente.web.problem.Problem;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The body of a call that runs a query.
 *
 * @param query empty where the call names it
 */
record CypherBody(String query, Map<String, @Nullable Object> parameters) {
    private static final int MAX_DEPTH = 20;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** {@return the body, in which nothing is unknown and nothing is missing} */
    static CypherBody read(InputStream body, boolean withQuery) {
        JsonNode tree = tree(body);
        List<String> known = withQuery ? List.of("query", "parameters") : List.of("parameters");
        if (!tree.isObject()) {
            throw new InvalidParameters(List.of(new Fault("body", shown(tree), "an object with " + names(known))));
        }
        List<Fault> faults = new ArrayList<>();
        tree.propertyStream()
                .filter(member -> !known.contains(member.getKey()))
                .map(member -> new Fault(
                        member.getKey(), shown(member.getValue()), "left out or spelt as one of " + names(known)))
                .forEach(faults::add);
        JsonNode query = tree.path("query");
        if (withQuery && (!query.isString() || query.asString().isBlank())) {
            faults.add(new Fault("query", shown(query), "a text with one statement of Cypher"));
        }
        JsonNode parameters = tree.path("parameters");
        if (!parameters.isObject() && !parameters.isMissingNode()) {
            faults.add(new Fault("parameters", shown(parameters), "an object with a value for each parameter"));
        }
        parameters
                .propertyStream()
                .filter(member -> isTooLarge(member.getValue()))
                .map(member -> new Fault(member.getKey(), "", "free of whole numbers beyond 64 bits"))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw new InvalidParameters(faults);
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        parameters.propertyStream().forEach(member -> values.put(member.getKey(), value(member.getValue())));
        return new CypherBody(query.asString(""), values);
    }

    private static JsonNode tree(InputStream body) {
        try {
            JsonNode tree = JSON.readTree(body);
            return tree.isMissingNode() ? JSON.nullNode() : tree;
        } catch (JacksonIOException broken) {
            throw new Problem(
                    HttpStatus.BAD_REQUEST, "unreadable-body", "The request body could not be read to its end");
        } catch (JacksonException malformed) {
            throw new Problem(
                    HttpStatus.BAD_REQUEST,
                    "malformed-json",
                    "The body must be JSON, at most %d levels deep and with no name given twice: %s"
                            .formatted(MAX_DEPTH, malformed.getOriginalMessage()));
        }
    }

    private static @Nullable Object value(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(CypherBody::value).toList();
        }
        if (node.isObject()) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            node.propertyStream().forEach(member -> map.put(member.getKey(), value(member.getValue())));
            return map;
        }
        if (node.isIntegralNumber()) {
            return node.asLong();
        }
        if (node.isNumber()) {
            return node.asDouble();
        }
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        return node.isNull() ? null : node.asString();
    }

    private static boolean isTooLarge(JsonNode node) {
        return node.isIntegralNumber() && !node.canConvertToLong()
                || node.valueStream().anyMatch(CypherBody::isTooLarge);
    }

    private static String names(List<String> known) {
        return String.join(", ", known);
    }

    /** {@return the value as far as it says something} */
    private static String shown(JsonNode node) {
        String text = node.isMissingNode() ? "" : node.isString() ? node.asString() : node.toString();
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }
}
