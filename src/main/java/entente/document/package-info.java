/** Reads sources into documents with passages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ontology"})
package entente.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
