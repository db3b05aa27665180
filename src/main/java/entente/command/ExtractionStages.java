package entente.command;

import entente.command.access.CommandFault;
import entente.document.DocumentReader;
import entente.extraction.Extractor;
import entente.extraction.choice.ChosenExtractor;
import entente.extraction.choice.FaultyExtraction;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * The stages of a command that extracts documents without a graph. They load large models, so each is created on
 * demand.
 *
 * @param readers creates the document reader
 * @param extractors creates the extractor for options that come before all settings
 */
record ExtractionStages(Supplier<DocumentReader> readers, Function<Map<String, String>, Extractor> extractors) {
    /** {@return the stages that the settings name} */
    static ExtractionStages shipped() {
        return new ExtractionStages(DocumentReader::new, ChosenExtractor::create);
    }

    /** {@return a new document reader} Also limits the log to warnings, because standard output is for the answer. */
    DocumentReader reader() {
        LoggingSystem.get(ExtractionStages.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        return readers.get();
    }

    /** {@return the extractor of those options} */
    Extractor extractor(ExtractorOptions options) {
        try {
            return extractors.apply(options.settings());
        } catch (FaultyExtraction faulty) {
            throw new CommandFault(faulty.getMessage());
        }
    }
}
