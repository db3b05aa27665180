/** Computes centrality and communities of the graph. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ontology", "adjacency", "query", "query :: *"})
package entente.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
