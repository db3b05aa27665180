package entente.extraction.choice;

import entente.extraction.Extractor;
import entente.extraction.english.EnglishExtractor;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The extractors that the setting {@code entente.extraction.extractor} can name. */
enum ExtractorChoice {
    ENGLISH(EnglishExtractor::new);

    static final String SETTING = "entente.extraction.extractor";

    /** The value of the setting if it is absent. */
    static final String DEFAULT = "english";

    private final Supplier<Extractor> constructor;

    ExtractorChoice(Supplier<Extractor> constructor) {
        this.constructor = constructor;
    }

    /**
     * {@return the extractor with that value of the setting}
     *
     * @throws UnknownExtractor if there is none
     */
    static ExtractorChoice named(String name) {
        return Arrays.stream(values())
                .filter(choice -> choice.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownExtractor("%s must be %s, was %s".formatted(SETTING, labels(), name)));
    }

    /** {@return a new extractor} Loads its models, which takes seconds. */
    Extractor create() {
        return constructor.get();
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String labels() {
        return Arrays.stream(values()).map(ExtractorChoice::label).collect(Collectors.joining(" or "));
    }
}
