package entente.web.body;

import entente.judgement.Split;
import entente.web.problem.InvalidParameters;
import java.io.InputStream;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The body of a call that splits an entity. */
public final class SplitBody {
    private static final List<String> MEMBERS = List.of("documents", "name", "reason", "by");

    private SplitBody() {}

    /**
     * {@return the split of the body}
     *
     * @throws InvalidParameters if it is not valid; names all faults
     */
    public static Split read(InputStream in, String entity) {
        JsonBody body = JsonBody.read(in, MEMBERS);
        List<String> documents = documents(body);
        String name = body.optionalText("name", Split.LONGEST_NAME, "").strip();
        String reason = JudgementBody.reason(body);
        String by = JudgementBody.author(body);
        body.check();
        return new Split(entity, documents, name, reason, by);
    }

    private static List<String> documents(JsonBody body) {
        JsonNode list = body.get("documents");
        boolean texts = list.isArray()
                && StreamSupport.stream(list.spliterator(), false)
                        .allMatch(id -> id.isString() && !id.asString().isBlank());
        if (!texts || list.isEmpty() || list.size() > Split.MOST_DOCUMENTS) {
            body.add("documents", list, "a list of 1 to %,d ids of documents".formatted(Split.MOST_DOCUMENTS));
            return List.of();
        }
        return list.valueStream().map(JsonNode::asString).distinct().toList();
    }
}
