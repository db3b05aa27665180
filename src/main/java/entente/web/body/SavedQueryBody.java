package entente.web.body;

import entente.console.saved.QueryParameter;
import entente.console.saved.SavedQuery;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The body of a call that saves a query. */
public final class SavedQueryBody {
    private static final List<String> FIELDS = List.of("name", "title", "description", "parameters", "text");
    private static final List<String> PARAMETER_FIELDS = List.of("name", "type", "example");
    private static final String TYPES = String.join(
            ", ",
            Stream.of(QueryParameter.Type.values())
                    .map(QueryParameter.Type::label)
                    .toList());

    private SavedQueryBody() {}

    /**
     * {@return the query of the body}
     *
     * @param named the name in the path of the call, so that the body may omit it; null if the body must have it
     */
    public static SavedQuery read(InputStream in, @Nullable String named) {
        JsonBody body = JsonBody.read(in, FIELDS);
        String name = named == null || !body.get("name").isMissingNode() ? body.text("name", "a text") : named;
        if (named != null && !name.equals(named)) {
            body.add("name", body.get("name"), "left out or the name in the path, " + named);
        }
        String title = body.text("title", "the question that the query answers, 1 to 200 characters");
        JsonNode description = body.get("description");
        if (!description.isString() && !description.isMissingNode()) {
            body.add("description", description, "left out or a text");
        }
        JsonNode parameters = body.get("parameters");
        if (!parameters.isArray() && !parameters.isMissingNode()) {
            body.add("parameters", parameters, "a list of objects with name, type and example");
        }
        List<QueryParameter> read = parameters
                .valueStream()
                .flatMap(parameter -> parameter(body, parameter))
                .toList();
        String text = body.text("text", "a text with one statement of Cypher");
        body.check();
        return SavedQuery.of(name, title.strip(), description.asString("").strip(), read, text.strip());
    }

    private static Stream<QueryParameter> parameter(JsonBody body, JsonNode node) {
        body.refuseUnknown(node, PARAMETER_FIELDS);
        JsonNode name = node.path("name");
        JsonNode example = node.path("example");
        var type = QueryParameter.Type.find(node.path("type").asString(""));
        if (!name.isString() || type.isEmpty() || !example.isString() && !example.canConvertToLong()) {
            body.add("parameters", node, "an object with name, type (%s) and an example of that type".formatted(TYPES));
            return Stream.empty();
        }
        Object value = example.isString() ? example.asString() : Long.valueOf(example.asLong());
        return Stream.of(new QueryParameter(name.asString(), type.get(), value));
    }
}
