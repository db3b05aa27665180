package entente.resolution;

import entente.extraction.Quote;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence says of an agreement or event itself. What the graph shows of it is what the descriptions of all
 * documents add up to.
 *
 * @param id derived from document, entity and quote
 * @param entity id of the agreement or event
 * @param kind the text's noun of an agreement, or the kind of event
 * @param status of an agreement; null for an event
 * @param since when it was concluded, or started
 * @param until when it ended
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
        Quote quote) {}
