/** The parameters of the calls, with their bounds. */
@NullMarked
package entente.web.parameter;

import org.jspecify.annotations.NullMarked;
