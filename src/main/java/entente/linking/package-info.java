/** Entity linking: which entities of the graph a new document names. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ontology",
            "document",
            "extraction",
            "identity",
            "identity :: *",
            "resolution",
            "neo4j",
            "graph",
            "graph :: *"
        })
package entente.linking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
