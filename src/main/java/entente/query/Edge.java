package entente.query;

import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * A relation as answers draw it.
 *
 * @param id null only where the evidence is not available, like the dates and the quote
 * @param title office or job, where it has one
 * @param documents how many documents state it
 * @param quote the words of one of them
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
