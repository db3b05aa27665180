/** Finds entities by typed names. Independent of the graph and of the source of the names. */
@NullMarked
@ApplicationModule(allowedDependencies = "ontology")
package entente.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
