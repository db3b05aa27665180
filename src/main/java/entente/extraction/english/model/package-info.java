/**
 * The learned model: it reads sentences together with the names that were found, and states how likely names, relations,
 * agreements and events are.
 */
@NullMarked
package entente.extraction.english.model;

import org.jspecify.annotations.NullMarked;
