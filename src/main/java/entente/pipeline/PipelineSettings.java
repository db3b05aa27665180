package entente.pipeline;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one document may cost.
 *
 * @param extractionTimeout how long the extraction of one document may take, its wait for a free core included
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
