/** Keeps the facts of the graph in memory as rows of numbers, and current with every write. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ontology", "neo4j", "neo4j :: *"})
package entente.adjacency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
