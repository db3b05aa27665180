package entente.query;

import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * A relation as an edge of an answer.
 *
 * @param id id of the relation; null, like dates and quote, only if evidence is not available
 * @param title office or job; null if there is none
 * @param documents number of documents that state it
 * @param quote the quote from one of them
 */
public record Edge(
        @Nullable String id,
        String source,
        String target,
        RelationType type,
        @Nullable String title,
        long documents,
        double confidence,
        Modality modality,
        @Nullable EdtfDate since,
        @Nullable EdtfDate until,
        @Nullable String quote) {}
