package entente.extraction;

import entente.document.Document;

/** Extracts findings from documents. Implementations are thread-safe. */
public interface Extractor {
    /**
     * {@return the entities, agreements, events and relations that the document states, each with its quote} The result
     * is deterministic, except with a language model.
     *
     * @throws ExtractionFailed if the document cannot be read
     */
    Extraction extract(Document document);

    /** {@return the name and version of the method} Documents are extracted again when it changes. */
    String version();
}
