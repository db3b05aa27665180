/** Binds the parameters of a call and refuses those that do not fit. */
@NullMarked
package entente.web.parameter;

import org.jspecify.annotations.NullMarked;
