/** Decides which local entities are one: blocking, scores, clusters. */
@NullMarked
@NamedInterface("decision")
package entente.identity.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
