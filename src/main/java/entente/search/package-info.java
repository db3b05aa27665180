/** Finds entities by what somebody types of their names. Knows neither the graph nor where names come from. */
@NullMarked
@ApplicationModule(allowedDependencies = "ontology")
package entente.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
