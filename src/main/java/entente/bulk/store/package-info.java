/** Writes rows to Neo4j, with statements or with the batch importer. */
@NullMarked
@NamedInterface("store")
package entente.bulk.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
