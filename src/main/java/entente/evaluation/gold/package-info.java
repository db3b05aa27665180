/** Reads annotated documents, and extractions that an earlier run saved. */
@NullMarked
@NamedInterface("gold")
package entente.evaluation.gold;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
