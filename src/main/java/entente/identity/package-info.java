/** Identity across documents: what documents name, and which of it is judged to be one thing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ontology", "extraction"})
package entente.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
