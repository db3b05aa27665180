package entente.pipeline;

import entente.graph.Written;
import entente.ontology.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A document after ingestion.
 *
 * @param passages number of sentences in its text
 * @param entities number of distinct entities that it mentions
 * @param claims number of facts that it states, each with its quote
 */
public record IngestedDocument(
        String id,
        String title,
        @Nullable EdtfDate publishedOn,
        Written.Status status,
        int passages,
        int entities,
        int claims) {}
