/** Reads the JSON bodies of calls, and names all faults. */
@NullMarked
package entente.web.body;

import org.jspecify.annotations.NullMarked;
