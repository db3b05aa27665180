package entente.evaluation.gold;

import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Extraction.ExtractedEvent;
import entente.extraction.Extraction.ExtractedRelation;
import entente.ontology.AgreementStatus;
import entente.ontology.EntityType;
import entente.ontology.EventKind;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads an annotation, or a saved extraction, in the output format of {@code extract}. Ignores fields that are not
 * measured, such as dates.
 */
final class GoldAnnotation implements GoldFields.Context {
    private static final List<EntityType> TYPES = EntityType.named();
    private static final List<RelationType> PREDICATES = Stream.of(RelationType.values())
            .filter(type ->
                    TYPES.stream().anyMatch(subject -> TYPES.stream().anyMatch(object -> type.allows(subject, object))))
            .toList();

    private final String file;

    /** The text of an annotation; null for an extraction, which may state and quote anything. */
    private final @Nullable String flatText;

    private final List<GoldFault> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<ExtractedEntity> entities = new ArrayList<>();
    private final List<ExtractedAgreement> agreements = new ArrayList<>();
    private final List<ExtractedEvent> events = new ArrayList<>();
    private final List<ExtractedRelation> relations = new ArrayList<>();

    private GoldAnnotation(String file, @Nullable String flatText) {
        this.file = file;
        this.flatText = flatText;
    }

    /**
     * Reads the annotation of a text.
     *
     * @throws FaultyGold if the annotation is invalid, with all faults
     */
    static Extraction read(JsonNode json, String file, String text) {
        return new GoldAnnotation(file, Verbatim.flat(text)).read(json);
    }

    /**
     * Reads an extraction.
     *
     * @throws FaultyGold if it is invalid, with all faults
     */
    static Extraction readFound(JsonNode json, String file) {
        return new GoldAnnotation(file, null).read(json);
    }

    private Extraction read(JsonNode json) {
        var fields = new GoldFields(json, "", this);
        fields.each("entities", true, this::entity);
        fields.each("agreements", false, this::agreement);
        fields.each("events", false, this::event);
        fields.each("relations", false, this::relation);
        if (!faults.isEmpty()) {
            throw new FaultyGold(faults);
        }
        return new Extraction(file, null, entities, agreements, events, relations);
    }

    private void entity(GoldFields fields) {
        String id = fields.text("id");
        if (!ids.add(id) && !id.isBlank()) {
            fields.fault("id", "must be unique, was again " + GoldFields.quoted(id));
        }
        EntityType type =
                fields.oneOf("type", flatText == null ? GoldFields.all(EntityType.values()) : TYPES, EntityType::label);
        entities.add(new ExtractedEntity(
                id,
                Objects.requireNonNullElse(type, EntityType.PLACE),
                fields.text("name"),
                fields.texts("aliases"),
                List.of()));
    }

    private void agreement(GoldFields fields) {
        AgreementStatus status =
                fields.oneOf("status", GoldFields.all(AgreementStatus.values()), AgreementStatus::label);
        agreements.add(new ExtractedAgreement(
                "a" + agreements.size(),
                fields.text("kind"),
                null,
                Objects.requireNonNullElse(status, AgreementStatus.SIGNED),
                fields.entities("parties"),
                fields.entities("signatories"),
                null,
                fields.findEntity("place"),
                List.of(),
                fields.quote(),
                fields.confidence()));
    }

    private void event(GoldFields fields) {
        EventKind kind = fields.oneOf("kind", GoldFields.all(EventKind.values()), EventKind::label);
        String name = fields.findText("name");
        events.add(new ExtractedEvent(
                "v" + events.size(),
                Objects.requireNonNullElse(kind, EventKind.MEETING),
                name == null ? String.valueOf(kind) : name,
                fields.entities("participants"),
                fields.findEntity("place"),
                null,
                null,
                Modality.STATED,
                fields.quote(),
                fields.confidence()));
    }

    private void relation(GoldFields fields) {
        RelationType predicate = fields.oneOf(
                "predicate", flatText == null ? GoldFields.all(RelationType.values()) : PREDICATES, RelationType::name);
        relations.add(new ExtractedRelation(
                fields.entity("subject"),
                Objects.requireNonNullElse(predicate, RelationType.MET),
                fields.entity("object"),
                fields.findText("title"),
                null,
                null,
                Modality.STATED,
                fields.quote(),
                fields.confidence()));
    }

    @Override
    public boolean hasEntity(String id) {
        return ids.contains(id);
    }

    @Override
    public boolean isVerbatim(String quote) {
        return flatText == null || Verbatim.isIn(quote, flatText);
    }

    @Override
    public void fault(String field, String message) {
        faults.add(new GoldFault(file, field, message));
    }
}
