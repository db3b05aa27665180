/** Binds the parameters of a call and rejects invalid ones. */
@NullMarked
package entente.web.parameter;

import org.jspecify.annotations.NullMarked;
