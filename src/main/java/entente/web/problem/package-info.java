/** Answers failures with problem details (RFC 9457). */
@NullMarked
package entente.web.problem;

import org.jspecify.annotations.NullMarked;
