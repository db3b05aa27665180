/** What any store of facts needs of Neo4j: statements, rows, schema, settings and failures. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ontology"})
package entente.neo4j;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
