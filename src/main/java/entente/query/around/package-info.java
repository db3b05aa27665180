/** Finds what lies within some hops of an entity. */
@NullMarked
@NamedInterface("around")
package entente.query.around;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
