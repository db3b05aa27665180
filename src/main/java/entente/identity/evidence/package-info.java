/** Evidence for and against the identity of two entities, by type. */
@NullMarked
package entente.identity.evidence;

import org.jspecify.annotations.NullMarked;
