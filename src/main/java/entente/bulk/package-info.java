/** Makes a graph of tables of entities and relations: checks them whole, then writes them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ontology", "graph"})
package entente.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
