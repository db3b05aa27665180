/** Serves the API and the dashboard. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ontology",
            "document",
            "neo4j",
            "neo4j :: *",
            "graph",
            "pipeline",
            "query",
            "query :: *",
            "console",
            "console :: *",
            "judgement",
            "metrics",
            "export",
            "correction"
        })
package entente.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
