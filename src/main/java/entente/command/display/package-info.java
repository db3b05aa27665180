/** What commands print for people. */
@NullMarked
package entente.command.display;

import org.jspecify.annotations.NullMarked;
