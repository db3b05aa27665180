package entente.extraction.choice;

import org.jspecify.annotations.Nullable;

/** Thrown if the settings lead to no extractor. The message names the setting and the allowed values. */
public class FaultyExtraction extends IllegalArgumentException {
    FaultyExtraction(@Nullable String message) {
        super(message);
    }
}
