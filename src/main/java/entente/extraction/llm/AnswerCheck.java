package entente.extraction.llm;

import entente.document.Document;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEvent;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.Mention;
import entente.extraction.Quote;
import entente.extraction.english.agreement.AgreementKind;
import entente.extraction.llm.ModelAnswer.AgreementItem;
import entente.extraction.llm.ModelAnswer.Assertion;
import entente.extraction.llm.ModelAnswer.EventItem;
import entente.extraction.llm.ModelAnswer.NamedItem;
import entente.extraction.llm.ModelAnswer.RelationItem;
import entente.ontology.AgreementStatus;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.EventKind;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks the answers about a document against its text and the ontology. What the text does not support is left out and
 * counted. This class is not thread-safe.
 */
final class AnswerCheck {
    private static final String NO_ID = "";
    private static final String ANY_AGREEMENT = "agreement";

    /** Endings of so many letters may differ between a noun in the singular and in the text. */
    private static final int ENDING = 2;

    private static final int SHORTEST_STEM = 3;

    private final FoldedText text;
    private final KnownEntities entities;
    private final GroundedDates dates;
    private final double confidence;
    private final Tally tally;

    private final List<ExtractedRelation> relations = new ArrayList<>();
    private final List<ExtractedAgreement> agreements = new ArrayList<>();
    private final List<ExtractedEvent> events = new ArrayList<>();

    /** The ids of the entities that the current answer lists, by the names that it uses. */
    private final Map<String, String> listed = new HashMap<>();

    AnswerCheck(Document document, FoldedText text, KnownEntities entities, double confidence, Tally tally) {
        this.text = text;
        this.entities = entities;
        this.dates = new GroundedDates(document, tally);
        this.confidence = confidence;
        this.tally = tally;
    }

    /** Adds what the text supports of the answer. */
    void add(TextPart part, ModelAnswer answer) {
        tally.add(ModelNote.ITEM_MALFORMED, answer.malformed());
        listed.clear();
        answer.entities().forEach(this::addEntity);
        answer.relations().forEach(item -> addRelation(part, item));
        answer.agreements().forEach(item -> addAgreement(part, item));
        answer.events().forEach(item -> addEvent(part, item));
    }

    /** {@return the facts of all answers} */
    FoundFacts facts() {
        return new FoundFacts(relations, agreements, events);
    }

    private void addEntity(NamedItem item) {
        Optional<EntityType> type = EntityType.find(item.type()).filter(each -> !each.described());
        if (type.isEmpty()) {
            tally.add(ModelNote.UNKNOWN_TERM);
            return;
        }
        List<String> given = Stream.concat(Stream.of(item.name()), item.aliases().stream())
                .distinct()
                .toList();
        List<String> names =
                given.stream().flatMap(name -> inText(name).stream()).distinct().toList();
        if (!names.isEmpty()) {
            String id = entities.add(type.get(), names);
            listed.put(FoldedText.fold(item.name()), id);
            given.forEach(name -> listed.putIfAbsent(FoldedText.fold(name), id));
        }
    }

    /** {@return the name as it first stands in the text} Words without a capital, such as "the ministry", are no name. */
    private Optional<String> inText(String name) {
        boolean proper = name.codePoints().anyMatch(each -> Character.isLetter(each) && !Character.isLowerCase(each));
        Optional<String> found =
                proper ? text.mentions(name).stream().map(Mention::name).findFirst() : Optional.empty();
        if (found.isEmpty()) {
            tally.add(ModelNote.NAME_NOT_FOUND);
        }
        return found;
    }

    private void addRelation(TextPart part, RelationItem item) {
        Optional<RelationType> predicate =
                RelationType.find(item.predicate()).filter(AnswerSchema.predicates()::contains);
        Optional<Modality> modality = Modality.find(item.assertion().modality());
        if (predicate.isEmpty() || modality.isEmpty()) {
            tally.add(ModelNote.UNKNOWN_TERM);
            return;
        }
        Quote quote = quote(part, item.assertion());
        String subject = quote == null ? null : id(item.subject());
        String object = subject == null ? null : id(item.object());
        if (quote == null || subject == null || object == null) {
            return;
        }
        if (subject.equals(object) || !predicate.get().allows(entities.type(subject), entities.type(object))) {
            tally.add(ModelNote.END_NOT_ALLOWED);
            return;
        }
        relations.add(new ExtractedRelation(
                subject,
                predicate.get(),
                object,
                predicate.get() == RelationType.HOLDS_POSITION ? words(item.title()) : null,
                dates.check(item.since()),
                dates.check(item.until()),
                modality.get(),
                quote,
                confidence));
    }

    private void addAgreement(TextPart part, AgreementItem item) {
        Optional<AgreementStatus> status = AgreementStatus.find(item.status());
        if (status.isEmpty()) {
            tally.add(ModelNote.UNKNOWN_TERM);
            return;
        }
        Quote quote = quote(part, item.happening().assertion());
        if (quote == null) {
            return;
        }
        List<String> parties = ids(item.parties());
        if (parties.isEmpty()) {
            tally.add(ModelNote.FACT_INCOMPLETE);
            return;
        }
        agreements.add(new ExtractedAgreement(
                NO_ID,
                kind(item.kind()),
                words(item.name()),
                status.get(),
                parties,
                ids(item.signatories()).stream()
                        .filter(id -> allowed(id, EntityType.PERSON))
                        .toList(),
                dates.check(item.happening().date()),
                place(item.happening().place()),
                item.topics().stream()
                        .filter(topic -> words(topic) != null)
                        .distinct()
                        .toList(),
                quote,
                confidence));
    }

    private void addEvent(TextPart part, EventItem item) {
        Optional<EventKind> kind = EventKind.find(item.kind());
        Optional<Modality> modality = Modality.find(item.happening().assertion().modality());
        if (kind.isEmpty() || modality.isEmpty()) {
            tally.add(ModelNote.UNKNOWN_TERM);
            return;
        }
        Quote quote = quote(part, item.happening().assertion());
        if (quote == null) {
            return;
        }
        List<String> participants = ids(item.participants());
        String place = place(item.happening().place());
        if (participants.isEmpty() && place == null) {
            tally.add(ModelNote.FACT_INCOMPLETE);
            return;
        }
        String name = words(item.name());
        EdtfDate start = dates.check(item.happening().date());
        EdtfDate end = dates.check(item.end());
        events.add(new ExtractedEvent(
                NO_ID,
                kind.get(),
                name == null ? kind.get().label() : name,
                participants,
                place,
                start == null ? null : firstOf(start),
                end == null || start != null && end.latest().isBefore(start.earliest())
                        ? start == null ? null : lastOf(start)
                        : lastOf(end),
                modality.get(),
                quote,
                confidence));
    }

    private static EdtfDate firstOf(EdtfDate date) {
        return new EdtfDate(date.text().split("/")[0]);
    }

    private static EdtfDate lastOf(EdtfDate date) {
        return new EdtfDate(date.text().substring(date.text().indexOf('/') + 1));
    }

    private @Nullable Quote quote(TextPart part, Assertion assertion) {
        Quote quote = text.quote(assertion.quote(), part).orElse(null);
        if (quote == null) {
            tally.add(ModelNote.QUOTE_NOT_FOUND);
        }
        return quote;
    }

    private @Nullable String id(String name) {
        String id = Optional.ofNullable(listed.get(FoldedText.fold(name)))
                .or(() -> entities.named(name))
                .orElse(null);
        if (id == null) {
            tally.add(ModelNote.NAME_NOT_FOUND);
        }
        return id;
    }

    private List<String> ids(List<String> names) {
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            String id = id(name);
            if (id != null && !ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    private @Nullable String place(String name) {
        String id = name.isEmpty() ? null : id(name);
        return id != null && allowed(id, EntityType.PLACE) ? id : null;
    }

    private boolean allowed(String id, EntityType type) {
        boolean allowed = entities.type(id) == type;
        if (!allowed) {
            tally.add(ModelNote.END_NOT_ALLOWED);
        }
        return allowed;
    }

    /** {@return the words if they stand in the text, or null} */
    private @Nullable String words(String words) {
        if (words.isEmpty()) {
            return null;
        }
        if (!text.holds(words)) {
            tally.add(ModelNote.WORDS_NOT_FOUND);
            return null;
        }
        return words;
    }

    /** {@return the kind in the form of the built-in extractor, if the text has its words, perhaps in the plural} */
    private String kind(String kind) {
        boolean found = !kind.isEmpty()
                && Arrays.stream(kind.split("\\s+"))
                        .map(word -> word.substring(
                                0, Math.max(Math.min(SHORTEST_STEM, word.length()), word.length() - ENDING)))
                        .allMatch(text::holds);
        if (!found) {
            tally.add(ModelNote.WORDS_NOT_FOUND);
            return ANY_AGREEMENT;
        }
        return AgreementKind.of(kind);
    }
}
