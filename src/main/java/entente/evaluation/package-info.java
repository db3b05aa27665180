/** Evaluates extraction against annotated documents. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ontology", "document", "extraction"})
package entente.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
