package entente.evaluation;

import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Extraction.ExtractedEvent;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.Quote;
import entente.ontology.AgreementStatus;
import entente.ontology.EntityType;
import entente.ontology.EventKind;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the annotation of a text. */
final class Annotations {
    private final List<ExtractedEntity> entities = new ArrayList<>();
    private final List<ExtractedAgreement> agreements = new ArrayList<>();
    private final List<ExtractedEvent> events = new ArrayList<>();
    private final List<ExtractedRelation> relations = new ArrayList<>();

    Annotations entity(String id, EntityType type, String name, String... aliases) {
        entities.add(new ExtractedEntity(id, type, name, List.of(aliases), List.of()));
        return this;
    }

    Annotations relation(String subject, RelationType predicate, String object, String quote, double confidence) {
        relations.add(new ExtractedRelation(
                subject, predicate, object, null, null, null, Modality.STATED, quote(quote), confidence));
        return this;
    }

    Annotations agreement(String kind, AgreementStatus status, List<String> parties, String quote, double confidence) {
        agreements.add(new ExtractedAgreement(
                "a" + agreements.size(),
                kind,
                null,
                status,
                parties,
                List.of(),
                null,
                null,
                List.of(),
                quote(quote),
                confidence));
        return this;
    }

    Annotations event(
            EventKind kind, List<String> participants, @Nullable String place, String quote, double confidence) {
        events.add(new ExtractedEvent(
                "v" + events.size(),
                kind,
                "event",
                participants,
                place,
                null,
                null,
                Modality.STATED,
                quote(quote),
                confidence));
        return this;
    }

    Extraction build() {
        return new Extraction("document", null, entities, agreements, events, relations);
    }

    private static Quote quote(String text) {
        return new Quote(text, 0, text.length(), 0);
    }
}
