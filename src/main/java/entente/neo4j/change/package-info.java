/** Announces what writes have touched. */
@NullMarked
@NamedInterface("change")
package entente.neo4j.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
