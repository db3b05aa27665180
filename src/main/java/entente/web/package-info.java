/** Serves the API and the dashboard. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"ontology", "document", "graph", "pipeline", "query", "console", "metrics", "export"})
package entente.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
