/** The command line of the jar. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ontology",
            "document",
            "extraction",
            "extraction :: choice",
            "evaluation",
            "evaluation :: gold",
            "evaluation :: report",
            "identity",
            "identity :: decision",
            "identity :: evidence",
            "neo4j",
            "neo4j :: *",
            "graph",
            "bulk",
            "bulk :: *",
            "pipeline",
            "linking",
            "query",
            "query :: *",
            "export"
        })
package entente.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
