/** The commands of the jar, except what starts the application. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ontology",
            "document",
            "extraction",
            "evaluation",
            "neo4j",
            "neo4j :: *",
            "graph",
            "bulk",
            "bulk :: *",
            "pipeline",
            "query",
            "query :: *",
            "export"
        })
package entente.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
