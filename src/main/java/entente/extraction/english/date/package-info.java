/** Finds the dates in a sentence. */
@NullMarked
package entente.extraction.english.date;

import org.jspecify.annotations.NullMarked;
