/** Finds the names of a document, their types, and which of them denote the same thing. */
@NullMarked
package entente.extraction.english.name;

import org.jspecify.annotations.NullMarked;
