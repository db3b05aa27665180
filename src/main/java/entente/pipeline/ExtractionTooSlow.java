package entente.pipeline;

import java.time.Duration;

/** Thrown when the extraction of a document exceeds its time limit. Nothing of the document is written. */
public class ExtractionTooSlow extends IngestionFailed {
    ExtractionTooSlow(Duration limit) {
        super(
                "extraction-too-slow",
                "The extraction took longer than %d ms (entente.pipeline.extraction-timeout); split the document or try again later"
                        .formatted(limit.toMillis()));
    }
}
