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
 * @param language BCP 47 tag of the language that the text is in, {@code mul} for several, {@code und} for one that is
 *     not known here; null where nobody looked. Only English is read
 * @param notes what was left out and why, empty where everything was read
 */
public record Extraction(
        String id,
        @Nullable EdtfDate date,
        List<ExtractedEntity> entities,
        List<ExtractedAgreement> agreements,
        List<ExtractedEvent> events,
        List<ExtractedRelation> relations,
        @Nullable String language,
        List<Note> notes) {

    /** Makes an extraction of a text that was read whole. */
    public Extraction(
            String id,
            @Nullable EdtfDate date,
            List<ExtractedEntity> entities,
            List<ExtractedAgreement> agreements,
            List<ExtractedEvent> events,
            List<ExtractedRelation> relations) {
        this(id, date, entities, agreements, events, relations, null, List.of());
    }

    /** Copies the lists. */
    public Extraction {
        entities = List.copyOf(entities);
        agreements = List.copyOf(agreements);
        events = List.copyOf(events);
        relations = List.copyOf(relations);
        notes = List.copyOf(notes);
    }

    /** {@return the same findings under another id} */
    public Extraction named(String name) {
        return new Extraction(name, date, entities, agreements, events, relations, language, notes);
    }

    /** {@return the same findings, with what is to be said of their reading} */
    Extraction remarked(String language, List<Note> notes) {
        return new Extraction(id, date, entities, agreements, events, relations, language, notes);
    }

    /**
     * Something about the reading that its user should know.
     *
     * @param code {@code unsupported-language}: the text is not in English and nothing was read; {@code
     *     foreign-passage}: passages in another language were left out; {@code sentence-cut}: sentences were too long
     *     and read in pieces; {@code rule-gave-up}: a rule took too long on a sentence and was left out there
     * @param count how often that was so
     */
    public record Note(String code, int count) {
        static final String UNSUPPORTED_LANGUAGE = "unsupported-language";
        static final String FOREIGN_PASSAGE = "foreign-passage";
        static final String SENTENCE_CUT = "sentence-cut";
        static final String RULE_GAVE_UP = "rule-gave-up";
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
