/** Access control and limits of requests. */
@NullMarked
package entente.web.access;

import org.jspecify.annotations.NullMarked;
