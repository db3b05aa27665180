package entente.extraction.choice;

/** Thrown if the settings name an extractor that does not exist. The message names the allowed values. */
public class UnknownExtractor extends IllegalArgumentException {
    UnknownExtractor(String message) {
        super(message);
    }
}
