/** Finds the relations that sentences state. */
@NullMarked
package entente.extraction.english.relation;

import org.jspecify.annotations.NullMarked;
