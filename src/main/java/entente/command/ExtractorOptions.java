package entente.command;

import entente.extraction.choice.ChosenExtractor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of commands that extract documents. They come before all settings. */
final class ExtractorOptions {
    @Option(
            names = "--extractor",
            paramLabel = "NAME",
            description =
                    "What finds names and facts: english, rules or model (default: the setting entente.extraction.extractor)")
    private @Nullable String extractor;

    @Option(
            names = "--model-url",
            paramLabel = "URL",
            description = "OpenAI-compatible address of a language model, for --extractor=model (default: the setting"
                    + " entente.extraction.model.url). A key is read from the environment variable"
                    + " ENTENTE_EXTRACTION_MODEL_APIKEY")
    private @Nullable String modelUrl;

    @Option(
            names = "--model-name",
            paramLabel = "NAME",
            description = "Name of the language model at that address (default: the setting"
                    + " entente.extraction.model.name)")
    private @Nullable String modelName;

    /** {@return the settings that the options name} */
    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        put(settings, ChosenExtractor.EXTRACTOR, extractor);
        put(settings, ChosenExtractor.MODEL_URL, modelUrl);
        put(settings, ChosenExtractor.MODEL_NAME, modelName);
        return settings;
    }

    private static void put(Map<String, String> settings, String name, @Nullable String value) {
        if (value != null) {
            settings.put(name, value);
        }
    }
}
