/** Forms of names: parses a name so that its variants compare as equal. */
@NullMarked
package entente.identity.form;

import org.jspecify.annotations.NullMarked;
