/** Starts, locks and stops the embedded Neo4j. */
@NullMarked
@NamedInterface("server")
package entente.neo4j.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
