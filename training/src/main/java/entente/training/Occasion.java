package entente.training;

import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEvent;
import entente.extraction.english.model.PairLabel;
import entente.extraction.english.model.SpanKind;
import entente.ontology.EventKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annotated agreement or event.
 *
 * @param answer number of its status or kind among the answers of the model
 * @param event the kind of an event, null for an agreement
 * @param words the noun of an agreement, or the short name of an event
 * @param members ids of parties or participants
 */
record Occasion(
        String id,
        SpanKind kind,
        int answer,
        @Nullable EventKind event,
        String words,
        List<String> members,
        List<String> signatories,
        @Nullable String place,
        String quote) {
    static Occasion of(ExtractedAgreement agreement) {
        return new Occasion(
                agreement.id(),
                SpanKind.AGREEMENT,
                1 + agreement.status().ordinal(),
                null,
                agreement.kind(),
                agreement.parties(),
                agreement.signatories(),
                agreement.place(),
                agreement.quote().text());
    }

    static Occasion of(ExtractedEvent event) {
        return new Occasion(
                event.id(),
                SpanKind.EVENT,
                1 + event.kind().ordinal(),
                event.kind(),
                event.name(),
                event.participants(),
                List.of(),
                event.place(),
                event.quote().text());
    }

    boolean agreement() {
        return kind == SpanKind.AGREEMENT;
    }

    PairLabel memberLabel() {
        return agreement() ? PairLabel.PARTY : PairLabel.PARTICIPANT;
    }

    PairLabel placeLabel() {
        return agreement() ? PairLabel.AGREEMENT_PLACE : PairLabel.EVENT_PLACE;
    }
}
