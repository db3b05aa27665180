package entente.training;

import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Extraction.ExtractedEvent;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.Quote;
import entente.extraction.english.model.PairLabel;
import entente.ontology.AgreementStatus;
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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The annotation lines of one text. Reports what is wrong with a line, and reads on. */
final class AnnotationLines {
    private static final Map<String, EntityType> TYPES =
            Map.of("P", EntityType.PERSON, "O", EntityType.ORGANIZATION, "L", EntityType.PLACE);
    private static final Set<RelationType> PREDICATES = Arrays.stream(PairLabel.values())
            .flatMap(label -> label.relation().stream())
            .collect(Collectors.toSet());
    private static final Pattern TRIGGER = Pattern.compile("\\[\\[(.+?)]]");
    private static final Pattern MEMBER = Pattern.compile("\\{([^}]*)}|([^,{}]+)");

    private final String flat;
    private final List<String> faults;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Range> triggers = new HashMap<>();
    private final List<ExtractedEntity> entities = new ArrayList<>();
    private final List<ExtractedAgreement> agreements = new ArrayList<>();
    private final List<ExtractedEvent> events = new ArrayList<>();
    private final List<ExtractedRelation> relations = new ArrayList<>();
    private String place = "";

    /**
     * Creates the lines of a text.
     *
     * @param faults receives what is wrong with a line
     */
    AnnotationLines(String text, List<String> faults) {
        this.flat = flat(text);
        this.faults = faults;
    }

    Extraction annotation(String name) {
        return new Extraction(name, null, entities, agreements, events, relations);
    }

    Map<String, Range> triggers() {
        return triggers;
    }

    /**
     * Reads a line.
     *
     * @param place its file and number
     */
    void add(String place, String line) {
        this.place = place;
        int blank = line.indexOf(' ');
        String kind = blank < 0 ? line : line.substring(0, blank);
        String rest = blank < 0 ? "" : line.substring(blank + 1);
        if (line.isBlank()) {
            return;
        }
        EntityType type = TYPES.get(kind);
        if (type != null) {
            entity(type, rest);
        } else if (Set.of("a", "v", "r").contains(kind)) {
            statement(kind, rest);
        } else {
            fault("a line must start with P, O, L, a, v or r, was " + line);
        }
    }

    private void entity(EntityType type, String line) {
        List<String> forms = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        for (String form : forms) {
            if (form.isEmpty() || !flat.contains(form)) {
                fault("the text does not contain the name \"" + form + "\"");
            }
        }
        String id = "e" + entities.size();
        if (ids.putIfAbsent(forms.getFirst(), id) != null) {
            fault("another entity has the main name \"" + forms.getFirst() + "\"");
        }
        entities.add(new ExtractedEntity(id, type, forms.getFirst(), forms.subList(1, forms.size()), List.of()));
    }

    private void statement(String kind, String line) {
        int separator = line.indexOf(" :: ");
        if (separator < 0) {
            fault("the quote is missing: \" :: \" and words of the text");
            return;
        }
        List<String> parts = Arrays.stream(line.substring(0, separator).split(";(?: |$)"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        String marked = line.substring(separator + 4).strip();
        String words = marked.replace("[[", "").replace("]]", "");
        if (!flat.contains(flat(words))) {
            fault("the text does not contain the quote \"" + words + "\"");
        }
        if (parts.isEmpty()) {
            fault("nothing stands before the quote");
            return;
        }
        Quote quote = new Quote(words, 0, 0, 0);
        switch (kind) {
            case "r" -> relation(parts, quote);
            case "a" -> {
                trigger("a" + agreements.size(), marked);
                agreement(parts, quote);
            }
            default -> {
                trigger("v" + events.size(), marked);
                event(parts, quote);
            }
        }
    }

    private void trigger(String id, String quote) {
        Matcher trigger = TRIGGER.matcher(quote);
        if (!trigger.find()) {
            fault("the quote needs [[ ]] around the word that names the agreement or event");
            return;
        }
        triggers.put(
                id,
                new Range(trigger.start(), trigger.start() + trigger.group(1).length()));
        if (trigger.find()) {
            fault("the quote must have [[ ]] once");
        }
    }

    private void relation(List<String> parts, Quote quote) {
        String[] members = parts.getFirst().split(" > ");
        Map<String, String> fields = fields(parts.subList(1, parts.size()), "title");
        if (members.length != 3) {
            fault("a relation must be subject > PREDICATE > object, was " + parts.getFirst());
            return;
        }
        Optional<RelationType> predicate = RelationType.find(members[1].strip()).filter(PREDICATES::contains);
        if (predicate.isEmpty()) {
            fault("no such predicate: " + members[1]);
            return;
        }
        if (predicate.get() == RelationType.HOLDS_POSITION && !fields.containsKey("title")) {
            fault("HOLDS_POSITION needs title=");
        }
        relations.add(new ExtractedRelation(
                id(members[0].strip()),
                predicate.get(),
                id(members[2].strip()),
                fields.get("title"),
                null,
                null,
                Modality.STATED,
                quote,
                1));
    }

    private void agreement(List<String> parts, Quote quote) {
        Optional<AgreementStatus> status = parts.size() < 2 ? Optional.empty() : AgreementStatus.find(parts.get(1));
        if (status.isEmpty()) {
            fault("an agreement must start with its noun and status, was " + String.join("; ", parts));
            return;
        }
        Map<String, String> fields =
                fields(parts.subList(2, parts.size()), "parties", "signatories", "date", "place", "topics");
        List<String> parties = ids(fields, "parties");
        if (parties.isEmpty()) {
            fault("an agreement needs parties=");
        }
        agreements.add(new ExtractedAgreement(
                "a" + agreements.size(),
                parts.getFirst(),
                null,
                status.get(),
                parties,
                ids(fields, "signatories"),
                null,
                place(fields),
                List.of(),
                quote,
                1));
    }

    private void event(List<String> parts, Quote quote) {
        Optional<EventKind> kind = EventKind.find(parts.getFirst());
        if (kind.isEmpty()) {
            fault("no such kind of event: " + parts.getFirst());
            return;
        }
        Map<String, String> fields =
                fields(parts.subList(Math.min(2, parts.size()), parts.size()), "participants", "place", "start", "end");
        events.add(new ExtractedEvent(
                "v" + events.size(),
                kind.get(),
                parts.size() > 1 ? parts.get(1) : "",
                ids(fields, "participants"),
                place(fields),
                null,
                null,
                Modality.STATED,
                quote,
                1));
    }

    private Map<String, String> fields(List<String> parts, String... known) {
        Map<String, String> fields = new HashMap<>();
        for (String part : parts) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals).strip();
            if (!List.of(known).contains(name)) {
                fault("no such field: " + name);
            } else if (equals > 0) {
                fields.put(name, part.substring(equals + 1).strip());
            }
        }
        return fields;
    }

    private List<String> ids(Map<String, String> fields, String name) {
        return MEMBER.matcher(fields.getOrDefault(name, ""))
                .results()
                .map(member -> (member.group(1) == null ? member.group(2) : member.group(1)).strip())
                .filter(member -> !member.isEmpty())
                .map(this::id)
                .toList();
    }

    private @Nullable String place(Map<String, String> fields) {
        String name = fields.get("place");
        return name == null || name.isEmpty() ? null : id(name);
    }

    private String id(String name) {
        String id = ids.get(name);
        if (id == null) {
            fault("no entity has the main name \"" + name + "\"");
        }
        return id == null ? "" : id;
    }

    private void fault(String message) {
        faults.add(place + ": " + message);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
