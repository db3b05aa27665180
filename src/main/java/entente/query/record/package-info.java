/** Reads agreements, documents, timelines and evidence as they are stored. */
@NullMarked
@NamedInterface("record")
package entente.query.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
