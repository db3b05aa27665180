/**
 * Trains the model of {@code entente.extraction.english.model}: reads annotated texts, labels what the model sees of them,
 * trains a network, and writes the two files that the extractor loads. Tokens, windows, candidates and features are those of
 * the extractor itself.
 */
@NullMarked
package entente.training;

import org.jspecify.annotations.NullMarked;
