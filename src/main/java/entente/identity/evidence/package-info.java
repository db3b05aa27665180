/** Evidence for and against the identity of two entities, by type. */
@NullMarked
@NamedInterface("evidence")
package entente.identity.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
