/** An imported entity or relation, and where rows come from. */
@NullMarked
@NamedInterface("row")
package entente.bulk.row;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
