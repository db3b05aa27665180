/** Finds the agreements that sentences mention, with their status and parties. */
@NullMarked
package entente.extraction.english.agreement;

import org.jspecify.annotations.NullMarked;
