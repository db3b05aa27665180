package entente.resolution;

import entente.document.Document;
import entente.extraction.Extraction;

/** Decides which findings of different documents are one entity. */
public interface Resolver {
    /** {@return the document's findings under the ids that they have across all documents} */
    Resolution resolve(Document document, Extraction extraction);
}
