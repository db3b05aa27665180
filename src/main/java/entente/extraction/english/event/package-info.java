/** Finds the events that sentences mention. */
@NullMarked
package entente.extraction.english.event;

import org.jspecify.annotations.NullMarked;
