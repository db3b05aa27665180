package entente.extraction.english.name;

import java.util.List;

/**
 * The sentences of a document with their names.
 *
 * @param clusters the names of the document, grouped by what they denote
 */
public record NamedSentences(List<TaggedSentence> sentences, NameClusters clusters) {}
