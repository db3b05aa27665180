/** Finds entities by name. */
@NullMarked
@NamedInterface("name")
package entente.query.name;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
