/** Encodes a sentence as symbols for names, dates and nouns, and reads the rules over them. */
@NullMarked
package entente.extraction.english.symbol;

import org.jspecify.annotations.NullMarked;
