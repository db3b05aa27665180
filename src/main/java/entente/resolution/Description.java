package entente.resolution;

import entente.extraction.Quote;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an agreement or event, as one sentence states them. The graph combines the descriptions of all
 * documents.
 *
 * @param id derived from document, entity and quote
 * @param entity id of the agreement or event
 * @param kind for an agreement, its noun in the text; for an event, its kind
 * @param status status of an agreement; null for an event
 * @param since date of conclusion or start
 * @param until end date
 * @param plain id that the agreement or event has if nothing is judged about its members; it stays when judgements change
 */
public record Description(
        String id,
        String entity,
        String kind,
        @Nullable String status,
        @Nullable EdtfDate since,
        @Nullable EdtfDate until,
        List<String> topics,
        Modality modality,
        double confidence,
        Quote quote,
        String plain) {}
