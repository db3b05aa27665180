/** Decides which findings of rules and model are facts, how sure they are, and which sentences prove them. */
@NullMarked
package entente.extraction.english.decision;

import org.jspecify.annotations.NullMarked;
