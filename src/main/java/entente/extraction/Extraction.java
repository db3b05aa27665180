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
 * The findings of a document. The JSON has the format of the annotated corpora. Ids are local to the document. The
 * confidence of a finding is the share of such findings that are right, from 0 to 1.
 *
 * @param id id of the document, or the name that the caller set
 * @param date publication date of the document
 * @param language BCP 47 tag of the language of the text, {@code mul} for several, {@code und} for an unknown one, null
 *     if it was not determined. The built-in extractor reads only English
 * @param notes what was left out and why, and what a language model cost
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

    /** Creates an extraction of a text that was read completely. */
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

    /** {@return the same findings with another id} */
    public Extraction named(String name) {
        return new Extraction(name, date, entities, agreements, events, relations, language, notes);
    }

    /** {@return the same findings with language and notes} */
    public Extraction withNotes(String language, List<Note> notes) {
        return new Extraction(id, date, entities, agreements, events, relations, language, notes);
    }

    /**
     * A note about what was not read, or what reading it cost.
     *
     * @param code {@code unsupported-language}: the text is not in English and was not read; {@code foreign-passage}:
     *     passages in another language were left out; {@code sentence-cut}: sentences were too long and were read in
     *     parts; {@code rule-gave-up}: a rule took too long on a sentence and was skipped; those of a language model are in
     *     docs/model-extractor.md
     * @param count number of occurrences
     */
    public record Note(String code, int count) {
        public static final String UNSUPPORTED_LANGUAGE = "unsupported-language";
        public static final String FOREIGN_PASSAGE = "foreign-passage";
        public static final String SENTENCE_CUT = "sentence-cut";
        public static final String RULE_GAVE_UP = "rule-gave-up";
    }

    /**
     * A person, organization or place of the document.
     *
     * @param name the fullest form in the text, without titles
     * @param aliases other forms of the name in the text
     * @param mentions the spans of the text that denote the entity
     */
    public record ExtractedEntity(
            String id, EntityType type, String name, List<String> aliases, List<Mention> mentions) {}

    /**
     * An existing or intended agreement between two or more parties.
     *
     * @param kind the noun in the text, in the singular and lower case
     * @param name the proper name, or null
     * @param parties ids of the parties
     * @param signatories ids of the persons who sign for the parties
     * @param date date of the conclusion
     * @param place id of the place of signing
     * @param topics topics, in the words of the text
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
     * A past or planned event.
     *
     * @param participants ids of the participants
     * @param place id of the place
     * @param start start date, as precise as the text
     * @param end end date, or null if the text states none
     * @param modality whether it happened, is planned or did not happen
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
     * A relation between two entities of the document.
     *
     * @param title office or job, for {@link RelationType#HOLDS_POSITION} only
     * @param since start of the relation, or date of the event
     * @param until end of the relation, or null if the text states none
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
