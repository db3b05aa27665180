package entente.extraction.english.grammar;

import entente.extraction.english.symbol.EncodedSentence;
import java.util.List;

/**
 * A sentence with its grammar.
 *
 * @param parts the parsed parts, several for a very long sentence; empty if it cannot state anything
 */
public record SentenceParts(EncodedSentence encoded, List<ParsedSentence> parts) {}
