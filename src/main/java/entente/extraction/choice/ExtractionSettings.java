package entente.extraction.choice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of extraction.
 *
 * @param extractor which extractor reads documents
 */
@ConfigurationProperties("entente.extraction")
record ExtractionSettings(
        @DefaultValue(ExtractorChoice.DEFAULT) String extractor) {
    ExtractionSettings {
        ExtractorChoice.named(extractor);
    }

    ExtractorChoice choice() {
        return ExtractorChoice.named(extractor);
    }
}
