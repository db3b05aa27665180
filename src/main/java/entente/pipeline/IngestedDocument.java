package entente.pipeline;

import entente.graph.Written;
import entente.ontology.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that went through all stages.
 *
 * @param passages sentences of its text
 * @param entities distinct entities that it mentions
 * @param claims facts that it states, each with its quote
 */
public record IngestedDocument(
        String id,
        String title,
        @Nullable EdtfDate publishedOn,
        Written.Status status,
        int passages,
        int entities,
        int claims) {}
