/** Keeps the facts of the graph in memory as rows of numbers, current with every write, and publishes what changed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ontology", "neo4j", "neo4j :: *"})
package entente.adjacency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
