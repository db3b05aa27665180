/** Computes who is central in the graph, and which entities belong together. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ontology", "adjacency", "query", "query :: *"})
package entente.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
