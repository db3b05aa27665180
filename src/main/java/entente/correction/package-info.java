/** What people correct about facts: stored with author and reason, undoable, kept when a document is read again. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ontology",
            "document",
            "extraction",
            "resolution",
            "neo4j",
            "neo4j :: *",
            "graph",
            "graph :: *",
            "query",
            "query :: *"
        })
package entente.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
