/** Text output of commands. */
@NullMarked
package entente.command.display;

import org.jspecify.annotations.NullMarked;
