/** Starts the service and runs the commands. */
@NullMarked
package entente;

import org.jspecify.annotations.NullMarked;
