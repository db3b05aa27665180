/** Finds the best paths between two entities, or why there is none. */
@NullMarked
@NamedInterface("path")
package entente.query.path;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
