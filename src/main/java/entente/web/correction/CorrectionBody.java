package entente.web.correction;

import entente.correction.CorrectionRequest;
import entente.ontology.CorrectionKind;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.web.JsonBody;
import entente.web.parameter.WithdrawalParameters;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the body of a call that corrects. */
final class CorrectionBody {
    private static final List<String> FIELDS =
            List.of("kind", "claim", "entity", "relation", "changes", "fact", "text", "reason", "by");
    private static final List<String> CHANGES = List.of(
            "predicate", "subject", "object", "title", "since", "until", "modality", "kind", "status", "topics");
    private static final List<String> FACT = List.of(
            "subject", "predicate", "object", "title", "since", "until", "modality", "document", "quote", "source");
    private static final Set<String> REMOVABLE = Set.of("title", "since", "until", "status");
    private static final String DATE = "a date YYYY, YYYY-MM, YYYY-MM-DD or two of these with / between";

    private final JsonBody body;

    private CorrectionBody(JsonBody body) {
        this.body = body;
    }

    static CorrectionRequest read(InputStream in) {
        var reader = new CorrectionBody(JsonBody.read(in, FIELDS));
        return reader.request();
    }

    private CorrectionRequest request() {
        CorrectionKind kind = one(body.get("kind"), "kind", CorrectionKind::find, kinds(), true);
        String claim = text(body.get("claim"), "claim");
        String entity = text(body.get("entity"), "entity");
        String relation = text(body.get("relation"), "relation");
        CorrectionRequest.Changes changes = changes(body.get("changes"));
        CorrectionRequest.Fact fact = fact(body.get("fact"));
        String text = text(body.get("text"), "text");
        String reason = text(body.get("reason"), "reason");
        String by = text(body.get("by"), "by");
        body.check();
        if (kind == null) {
            throw new IllegalStateException("A missing kind must be a fault");
        }
        return new CorrectionRequest(
                kind,
                claim,
                entity,
                relation,
                changes,
                fact,
                text,
                reason == null ? "" : reason.strip(),
                by == null || by.isBlank() ? WithdrawalParameters.UNNAMED : by.strip());
    }

    private CorrectionRequest.@Nullable Changes changes(JsonNode node) {
        if (absent(node)) {
            return null;
        }
        if (!node.isObject()) {
            body.add("changes", node, "an object with some of " + String.join(", ", CHANGES));
            return null;
        }
        body.refuseUnknown(node, CHANGES);
        Set<String> cleared = node.propertyStream()
                .filter(member -> member.getValue().isNull())
                .map(member -> member.getKey())
                .collect(Collectors.toSet());
        cleared.stream()
                .filter(field -> !REMOVABLE.contains(field))
                .forEach(field -> body.add(
                        "changes." + field,
                        node.path(field),
                        "left out or a value; only title, since, until and status can be null"));
        return new CorrectionRequest.Changes(
                one(node.path("predicate"), "changes.predicate", RelationType::find, predicates(), false),
                text(node.path("subject"), "changes.subject"),
                text(node.path("object"), "changes.object"),
                text(node.path("title"), "changes.title"),
                one(node.path("since"), "changes.since", EdtfDate::find, DATE, false),
                one(node.path("until"), "changes.until", EdtfDate::find, DATE, false),
                one(node.path("modality"), "changes.modality", Modality::find, modalities(), false),
                text(node.path("kind"), "changes.kind"),
                text(node.path("status"), "changes.status"),
                topics(node.path("topics")),
                cleared);
    }

    private CorrectionRequest.@Nullable Fact fact(JsonNode node) {
        if (absent(node)) {
            return null;
        }
        if (!node.isObject()) {
            body.add("fact", node, "an object with subject, predicate and object");
            return null;
        }
        body.refuseUnknown(node, FACT);
        String subject = required(node, "subject");
        RelationType predicate = one(node.path("predicate"), "fact.predicate", RelationType::find, predicates(), true);
        String object = required(node, "object");
        Modality modality = one(node.path("modality"), "fact.modality", Modality::find, modalities(), false);
        EdtfDate since = one(node.path("since"), "fact.since", EdtfDate::find, DATE, false);
        EdtfDate until = one(node.path("until"), "fact.until", EdtfDate::find, DATE, false);
        if (predicate == null) {
            return null;
        }
        body.check();
        return new CorrectionRequest.Fact(
                subject,
                predicate,
                object,
                text(node.path("title"), "fact.title"),
                since,
                until,
                modality == null ? Modality.STATED : modality,
                text(node.path("document"), "fact.document"),
                text(node.path("quote"), "fact.quote"),
                text(node.path("source"), "fact.source"));
    }

    private String required(JsonNode node, String field) {
        String id = text(node.path(field), "fact." + field);
        if (id == null || id.isBlank()) {
            body.add("fact." + field, node.path(field), "the id of an entity");
            return "";
        }
        return id;
    }

    private @Nullable List<String> topics(JsonNode node) {
        if (absent(node)) {
            return null;
        }
        if (!node.isArray() || node.valueStream().anyMatch(topic -> !topic.isString())) {
            body.add("changes.topics", node, "a list of texts");
            return null;
        }
        return node.valueStream().map(JsonNode::asString).toList();
    }

    private @Nullable String text(JsonNode node, String field) {
        if (absent(node)) {
            return null;
        }
        if (!node.isString()) {
            body.add(field, node, "a text");
            return null;
        }
        return node.asString();
    }

    private <T> @Nullable T one(
            JsonNode node, String field, Function<String, Optional<T>> find, String expected, boolean wanted) {
        if (absent(node) && !wanted) {
            return null;
        }
        Optional<T> value = node.isString() ? find.apply(node.asString().strip()) : Optional.empty();
        if (value.isEmpty()) {
            body.add(field, node, expected);
        }
        return value.orElse(null);
    }

    private static boolean absent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static String kinds() {
        return oneOf(CorrectionKind.values(), CorrectionKind::label);
    }

    private static String predicates() {
        return oneOf(RelationType.values(), RelationType::name);
    }

    private static String modalities() {
        return oneOf(Modality.values(), Modality::label);
    }

    private static <T> String oneOf(T[] values, Function<T, String> label) {
        return "one of " + Arrays.stream(values).map(label).collect(Collectors.joining(", "));
    }
}
