package entente.extraction;

import entente.document.Document;

/** Finds what a document says. An extractor is safe for use by many threads at once. */
public interface Extractor {
    /**
     * {@return the entities, agreements, events and relations that the document states, each with its quote} The same
     * document always gives the same result.
     */
    Extraction extract(Document document);

    /** {@return the name of the method with its version: a document is read again when this has changed} */
    String version();
}
