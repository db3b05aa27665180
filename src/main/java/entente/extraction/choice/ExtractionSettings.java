package entente.extraction.choice;

import entente.extraction.llm.ModelSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of extraction.
 *
 * @param extractor which extractor reads documents
 * @param model the language model, used by the extractor {@code model} only
 */
@ConfigurationProperties(ExtractionSettings.PREFIX)
record ExtractionSettings(
        @DefaultValue(ExtractorChoice.DEFAULT) String extractor,
        @DefaultValue ModelSettings model) {
    static final String PREFIX = "entente.extraction";

    ExtractionSettings {
        ExtractorChoice.named(extractor).check(model);
    }

    ExtractorChoice choice() {
        return ExtractorChoice.named(extractor);
    }
}
