/** Announces changes of the fact layer. */
@NullMarked
@NamedInterface("change")
package entente.neo4j.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
