package entente.pipeline;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits for the processing of one document.
 *
 * @param extractionTimeout time limit for the extraction of one document, including the wait for a free thread
 */
@ConfigurationProperties("entente.pipeline")
record PipelineSettings(@DefaultValue("60s") Duration extractionTimeout) {
    PipelineSettings {
        if (!extractionTimeout.isPositive()) {
            throw new IllegalArgumentException(
                    "entente.pipeline.extraction-timeout must be more than 0, was " + extractionTimeout);
        }
    }
}
