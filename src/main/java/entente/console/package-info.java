/** Lets analysts ask the graph in Cypher, and lets them do nothing else with it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ontology", "graph", "query"})
package entente.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
