/** Parses sentences and matches frames, which are rules over their grammar. */
@NullMarked
package entente.extraction.english.grammar;

import org.jspecify.annotations.NullMarked;
