package entente.command;

import entente.document.DocumentReader;
import entente.extraction.CoreNlpExtractor;
import entente.extraction.Extractor;
import java.util.function.Supplier;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * The stages of a command that reads documents without a graph. They load much, so each is made when it is asked for.
 *
 * @param readers gives what reads sources
 * @param extractors gives what finds facts
 */
record ExtractionStages(Supplier<DocumentReader> readers, Supplier<Extractor> extractors) {
    /** {@return the stages that ship with Entente} */
    static ExtractionStages shipped() {
        return new ExtractionStages(DocumentReader::new, CoreNlpExtractor::new);
    }

    /** {@return what reads sources} The log shows warnings only from here on, since standard output is the answer's. */
    DocumentReader reader() {
        LoggingSystem.get(ExtractionStages.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        return readers.get();
    }

    /** {@return what finds facts} */
    Extractor extractor() {
        return extractors.get();
    }
}
