package entente.extraction;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import entente.ontology.AgreementStatus;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.EventKind;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one document says. As JSON it has the form of the annotated corpora; ids are local to the document. A confidence
 * is the share of such findings that hold, from 0 to 1.
 *
 * @param id the document, or the name that the caller gave it
 * @param date when the document was published
 */
public record Extraction(
        String id,
        @Nullable EdtfDate date,
        List<ExtractedEntity> entities,
        List<ExtractedAgreement> agreements,
        List<ExtractedEvent> events,
        List<ExtractedRelation> relations) {

    /** Copies the lists. */
    public Extraction {
        entities = List.copyOf(entities);
        agreements = List.copyOf(agreements);
        events = List.copyOf(events);
        relations = List.copyOf(relations);
    }

    /** {@return the same findings under another id} */
    public Extraction named(String name) {
        return new Extraction(name, date, entities, agreements, events, relations);
    }

    /**
     * A person, organization or place of the document.
     *
     * @param name the fullest form that the text gives, without titles
     * @param aliases the other name forms of the text
     * @param mentions each span of the text that means it
     */
    public record ExtractedEntity(
            String id, EntityType type, String name, List<String> aliases, List<Mention> mentions) {}

    /**
     * Anything between two or more parties that binds them or is meant to.
     *
     * @param kind the text's own noun, singular, in lower case
     * @param name the proper name, where it has one
     * @param parties ids of the entities that are bound
     * @param signatories ids of the persons who sign for them
     * @param date when it was concluded, or will be
     * @param place id of the place where it was signed
     * @param topics what it is about, in the text's words
     */
    public record ExtractedAgreement(
            String id,
            String kind,
            @Nullable String name,
            AgreementStatus status,
            List<String> parties,
            List<String> signatories,
            @Nullable EdtfDate date,
            @Nullable String place,
            List<String> topics,
            @JsonUnwrapped Quote quote,
            double confidence) {}

    /**
     * Something that happened or is to happen.
     *
     * @param participants ids of the entities that took part
     * @param place id of the place where it was held
     * @param start the first day, as precise as the text
     * @param end the last day, null where the text gives none
     * @param modality whether it happened, is planned, or did not
     */
    public record ExtractedEvent(
            String id,
            EventKind kind,
            String name,
            List<String> participants,
            @Nullable String place,
            @Nullable EdtfDate start,
            @Nullable EdtfDate end,
            Modality modality,
            @JsonUnwrapped Quote quote,
            double confidence) {}

    /**
     * A tie between two entities of the document.
     *
     * @param title the office or job of a {@link RelationType#HOLDS_POSITION}
     * @param since from when it held or when it happened
     * @param until until when, where the text says so
     */
    public record ExtractedRelation(
            String subject,
            RelationType predicate,
            String object,
            @Nullable String title,
            @Nullable EdtfDate since,
            @Nullable EdtfDate until,
            Modality modality,
            @JsonUnwrapped Quote quote,
            double confidence) {}
}
