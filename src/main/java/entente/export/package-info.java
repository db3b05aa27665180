/** Writes the graph, or a part of it, in the forms that other programs read. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ontology", "neo4j", "neo4j :: *", "query", "query :: *"})
package entente.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
