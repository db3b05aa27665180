/** Writes the graph, or a part of it, in the forms that other programs read. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ontology", "graph", "query"})
package entente.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
