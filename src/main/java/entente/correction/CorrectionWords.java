package entente.correction;

import entente.graph.correction.AddedFact;
import entente.graph.correction.Anchor;
import entente.graph.correction.ClaimChange;
import entente.graph.correction.FactEnd;
import entente.ontology.CorrectionKind;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in words what a correction is about. */
final class CorrectionWords {
    private CorrectionWords() {}

    static String of(CorrectionKind kind, Anchor anchor, @Nullable ClaimChange change, @Nullable AddedFact fact) {
        String about = about(anchor.subject(), anchor.predicate(), anchor.object());
        return switch (kind) {
            case REJECT -> "rejects that " + about;
            case CONFIRM -> "confirms that " + about;
            case CHANGE -> "changes that " + about + (change == null ? "" : ": " + values(change));
            case ADD ->
                "adds that "
                        + (fact == null
                                ? about
                                : about(fact.subject(), fact.predicate(), fact.object()) + details(fact));
            case NOTE -> "notes on " + (anchor.predicate() == null ? name(anchor.subject()) : "the fact that " + about);
        };
    }

    private static String about(@Nullable FactEnd subject, @Nullable RelationType predicate, @Nullable FactEnd object) {
        return predicate == null
                ? "a text describes " + name(subject)
                : "%s %s %s".formatted(name(subject), predicate.displayName(), name(object));
    }

    private static String name(@Nullable FactEnd end) {
        return end == null ? "something" : end.name();
    }

    private static String details(AddedFact fact) {
        return (fact.title() == null ? "" : " as " + fact.title())
                + (fact.since() == null ? "" : " since " + fact.since())
                + (fact.until() == null ? "" : " until " + fact.until());
    }

    private static String values(ClaimChange change) {
        List<String> values = new ArrayList<>();
        add(values, "predicate", change.predicate());
        add(
                values,
                "subject",
                change.subject() == null ? null : change.subject().name());
        add(values, "object", change.object() == null ? null : change.object().name());
        add(values, "title", change.title());
        add(values, "since", change.since());
        add(values, "until", change.until());
        add(
                values,
                "modality",
                change.modality() == null ? null : change.modality().label());
        add(values, "kind", change.kind());
        add(values, "status", change.status());
        add(values, "topics", change.topics() == null ? null : String.join(", ", change.topics()));
        change.cleared().forEach(field -> values.add("no " + field));
        return String.join("; ", values);
    }

    private static void add(List<String> values, String field, @Nullable Object value) {
        if (value != null) {
            values.add(field + " is " + value);
        }
    }
}
