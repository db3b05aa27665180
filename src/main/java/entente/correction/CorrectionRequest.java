package entente.correction;

import entente.ontology.CorrectionKind;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to correct. Which members must be there depends on the kind.
 *
 * @param claim id of the claim or description to reject, confirm or change
 * @param entity id of the entity of a note
 * @param relation id of the relation of a note
 * @param changes other values for the claim
 * @param fact a fact of one's own
 * @param text text of a note, up to 10,000 characters
 * @param reason why, up to 1,000 characters; may be empty
 * @param by who corrects, up to 100 characters
 */
public record CorrectionRequest(
        CorrectionKind kind,
        @Nullable String claim,
        @Nullable String entity,
        @Nullable String relation,
        @Nullable Changes changes,
        @Nullable Fact fact,
        @Nullable String text,
        String reason,
        String by) {
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_AUTHOR = 100;
    private static final int LONGEST_VALUE = 200;
    private static final int MOST_TOPICS = 50;

    /**
     * Other values; what is null stays.
     *
     * @param subject id of an entity
     * @param object id of an entity
     * @param cleared names of the values to remove: title, since, until, status
     */
    public record Changes(
            @Nullable RelationType predicate,
            @Nullable String subject,
            @Nullable String object,
            @Nullable String title,
            @Nullable EdtfDate since,
            @Nullable EdtfDate until,
            @Nullable Modality modality,
            @Nullable String kind,
            @Nullable String status,
            @Nullable List<String> topics,
            Set<String> cleared) {
        boolean ofDescription() {
            return kind != null || status != null || topics != null || cleared.contains("status");
        }

        boolean ofClaim() {
            return predicate != null
                    || subject != null
                    || object != null
                    || title != null
                    || modality != null
                    || cleared.contains("title");
        }

        boolean empty() {
            return !ofDescription() && !ofClaim() && since == null && until == null && cleared.isEmpty();
        }
    }

    /**
     * A fact of one's own.
     *
     * @param subject id of an entity
     * @param object id of an entity
     * @param document id of the document whose quote states it, or null
     * @param quote words of the document
     * @param source where it comes from, in words, up to 1,000 characters; null with a document
     */
    public record Fact(
            String subject,
            RelationType predicate,
            String object,
            @Nullable String title,
            @Nullable EdtfDate since,
            @Nullable EdtfDate until,
            Modality modality,
            @Nullable String document,
            @Nullable String quote,
            @Nullable String source) {}

    /** Checks that what the kind needs is there and nothing else, and the lengths. */
    public CorrectionRequest {
        boolean ofClaim =
                kind == CorrectionKind.REJECT || kind == CorrectionKind.CONFIRM || kind == CorrectionKind.CHANGE;
        present("claim", claim, ofClaim, "the id of the claim or description");
        present("changes", changes, kind == CorrectionKind.CHANGE, "an object with other values");
        present("fact", fact, kind == CorrectionKind.ADD, "an object with subject, predicate and object");
        present("text", text, kind == CorrectionKind.NOTE, "a text of 1 to 10,000 characters");
        if (kind == CorrectionKind.NOTE && (entity == null) == (relation == null)) {
            throw new InvalidCorrection(
                    "entity", "", "the id of an entity, or relation that of a relation, for a note");
        }
        present("entity", entity, kind == CorrectionKind.NOTE && relation == null, "the id of an entity");
        present("relation", relation, kind == CorrectionKind.NOTE && entity == null, "the id of a relation");
        length("text", text, LONGEST_TEXT);
        length("reason", reason, LONGEST_REASON);
        checkAuthor(by);
        if (changes != null) {
            check(changes);
        }
        if (fact != null) {
            check(fact);
        }
    }

    private static void check(Changes changes) {
        if (changes.empty()) {
            throw new InvalidCorrection("no-change", "changes", "{}", "an object with at least one other value");
        }
        length("changes.title", changes.title, LONGEST_VALUE);
        length("changes.kind", changes.kind, LONGEST_VALUE);
        List<String> topics = changes.topics;
        if (topics != null) {
            if (topics.size() > MOST_TOPICS) {
                throw new InvalidCorrection(
                        "changes.topics", topics.size() + " topics", "a list of up to " + MOST_TOPICS + " topics");
            }
            topics.forEach(topic -> length("changes.topics", topic, LONGEST_VALUE));
        }
        checkDates("changes.until", changes.since, changes.until);
    }

    private static void check(Fact fact) {
        boolean documented = fact.document != null || fact.quote != null;
        present("fact.quote", fact.quote, fact.document != null, "words of the document");
        present("fact.source", fact.source, !documented, "the source in words, or document and quote");
        length("fact.source", fact.source, LONGEST_REASON);
        length("fact.quote", fact.quote, LONGEST_TEXT);
        length("fact.title", fact.title, LONGEST_VALUE);
        checkTitle("fact.title", fact.title, fact.predicate);
        checkDates("fact.until", fact.since, fact.until);
    }

    static void checkTitle(String field, @Nullable String title, RelationType predicate) {
        if (title != null && predicate != RelationType.HOLDS_POSITION) {
            throw new InvalidCorrection(field, title, "left out, as only HOLDS_POSITION has a title");
        }
    }

    static void checkDates(String field, @Nullable EdtfDate since, @Nullable EdtfDate until) {
        if (since != null && until != null && until.latest().isBefore(since.earliest())) {
            throw new InvalidCorrection(field, until.text(), "no earlier than since, which is " + since.text());
        }
    }

    static void checkAuthor(String by) {
        if (by.isBlank() || by.length() > LONGEST_AUTHOR || by.equalsIgnoreCase("machine")) {
            throw new InvalidCorrection("by", by, "the name of a person, 1 to 100 characters and not \"machine\"");
        }
    }

    private static void present(String field, @Nullable Object value, boolean wanted, String expected) {
        boolean missing = value == null || value instanceof String text && text.isBlank();
        if (wanted && missing) {
            throw new InvalidCorrection(field, "", expected);
        }
        if (!wanted && value != null) {
            throw new InvalidCorrection(field, value.toString(), "left out for this kind of correction");
        }
    }

    private static void length(String field, @Nullable String value, int longest) {
        if (value != null && value.length() > longest) {
            throw new InvalidCorrection(
                    field,
                    "%,d characters".formatted(value.length()),
                    "a text of at most %,d characters".formatted(longest));
        }
    }
}
