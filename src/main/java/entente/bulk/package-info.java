/** Imports tables of entities and relations, and reference lists. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ontology", "neo4j", "neo4j :: *", "graph", "graph :: *"})
package entente.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
