/** Runs an analyst's own Cypher, read-only and within limits. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ontology", "neo4j", "neo4j :: *", "query"})
package entente.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
