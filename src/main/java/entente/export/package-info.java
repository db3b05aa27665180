/** Exports the graph, or a part of it, in formats that other programs read. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ontology", "neo4j", "neo4j :: *", "query", "query :: *", "correction"})
package entente.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
