package entente.web.body;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The body of a call that runs a query.
 *
 * @param query empty if the path of the call names the query
 */
public record CypherBody(String query, Map<String, @Nullable Object> parameters) {
    /** {@return the body, checked} */
    public static CypherBody read(InputStream in, boolean withQuery) {
        JsonBody body = JsonBody.read(in, withQuery ? List.of("query", "parameters") : List.of("parameters"));
        String query = withQuery ? body.text("query", "a text with one statement of Cypher") : "";
        JsonNode parameters = body.get("parameters");
        if (!parameters.isObject() && !parameters.isMissingNode()) {
            body.add("parameters", parameters, "an object with a value for each parameter");
        }
        parameters
                .propertyStream()
                .filter(member -> isTooLarge(member.getValue()))
                .forEach(member -> body.add(member.getKey(), member.getValue(), "whole numbers of at most 64 bits"));
        body.check();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        parameters.propertyStream().forEach(member -> values.put(member.getKey(), value(member.getValue())));
        return new CypherBody(query, values);
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
}
