/** Decides which calls are let in. */
@NullMarked
package entente.web.access;

import org.jspecify.annotations.NullMarked;
