/** Reads agreements, documents, timelines and evidence. */
@NullMarked
@NamedInterface("record")
package entente.query.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
