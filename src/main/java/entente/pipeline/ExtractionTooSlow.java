package entente.pipeline;

import java.time.Duration;

/** A document whose extraction ran into its time limit. Nothing of it was written. */
public class ExtractionTooSlow extends IngestionFailed {
    ExtractionTooSlow(Duration limit) {
        super(
                "extraction-too-slow",
                "The extraction took longer than %d ms (entente.pipeline.extraction-timeout); split the document or try again later"
                        .formatted(limit.toMillis()));
    }
}
