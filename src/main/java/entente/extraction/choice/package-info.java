/** Creates the extractor that the settings name. */
@NullMarked
@NamedInterface("choice")
package entente.extraction.choice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
