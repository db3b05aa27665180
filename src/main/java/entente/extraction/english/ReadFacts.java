package entente.extraction.english;

import entente.extraction.english.name.NameClusters;
import entente.extraction.english.symbol.EncodedSentence;
import java.util.List;

/**
 * The facts of a document.
 *
 * @param clusters the names that the facts refer to
 * @param sentences the sentences that the facts stand in
 */
record ReadFacts(NameClusters clusters, List<EncodedSentence> sentences, Findings findings) {}
