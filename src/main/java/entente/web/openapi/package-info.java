/** Describes the API. */
@NullMarked
package entente.web.openapi;

import org.jspecify.annotations.NullMarked;
