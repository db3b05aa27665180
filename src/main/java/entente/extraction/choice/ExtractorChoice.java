package entente.extraction.choice;

import entente.extraction.Extractor;
import entente.extraction.english.EnglishExtractor;
import entente.extraction.llm.ModelExtractor;
import entente.extraction.llm.ModelSettings;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The extractors that the setting {@code entente.extraction.extractor} can name. */
enum ExtractorChoice {
    ENGLISH(model -> EnglishExtractor.load(), model -> {}),
    RULES(model -> EnglishExtractor.ofRules(), model -> {}),
    MODEL(model -> new ModelExtractor(model, EnglishExtractor::load), ModelSettings::requireModel);

    static final String SETTING = "entente.extraction.extractor";

    /** The value of the setting if it is absent. */
    static final String DEFAULT = "english";

    private final Function<ModelSettings, Extractor> constructor;
    private final Consumer<ModelSettings> check;

    ExtractorChoice(Function<ModelSettings, Extractor> constructor, Consumer<ModelSettings> check) {
        this.constructor = constructor;
        this.check = check;
    }

    /**
     * {@return the extractor with that value of the setting}
     *
     * @throws FaultyExtraction if there is none
     */
    static ExtractorChoice named(String name) {
        return Arrays.stream(values())
                .filter(choice -> choice.label().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new FaultyExtraction("%s must be one of %s; was %s".formatted(SETTING, labels(), name)));
    }

    /**
     * Checks that the settings of the model are complete if this extractor needs them.
     *
     * @throws IllegalArgumentException if one is missing
     */
    void check(ModelSettings model) {
        check.accept(model);
    }

    /** {@return a new extractor} Loads its models, which takes seconds. */
    Extractor create(ModelSettings model) {
        return constructor.apply(model);
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String labels() {
        return Arrays.stream(values()).map(ExtractorChoice::label).collect(Collectors.joining(", "));
    }
}
