/** Forms of names: parses a name so that its variants compare as equal. */
@NullMarked
@NamedInterface("form")
package entente.identity.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
