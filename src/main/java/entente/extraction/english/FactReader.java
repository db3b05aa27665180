package entente.extraction.english;

import entente.document.Document;
import entente.extraction.english.name.TaggedSentence;
import java.util.List;

/** Finds what the sentences of a document state about its names. */
interface FactReader {
    /** {@return what distinguishes the version of the extractor from that with another reader} */
    String version();

    /** {@return the facts of a document with these sentences, whose names may be corrected on the way} */
    ReadFacts read(Document document, List<TaggedSentence> tagged);
}
