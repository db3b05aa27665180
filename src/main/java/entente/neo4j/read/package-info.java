/** Reads entities and facts from an embedded Neo4j or over Bolt. */
@NullMarked
@NamedInterface("read")
package entente.neo4j.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
