/** Reads entities and facts, within this process or over Bolt. */
@NullMarked
@NamedInterface("read")
package entente.neo4j.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
