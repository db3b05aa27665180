/** The calls that correct facts and tell what was corrected. */
@NullMarked
package entente.web.correction;

import org.jspecify.annotations.NullMarked;
