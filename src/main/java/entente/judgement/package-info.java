/** What people and the machine judge about the identity of entities: stored, explained and undoable. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"ontology", "neo4j", "neo4j :: *", "graph", "graph :: *", "adjacency", "query"})
package entente.judgement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
