/** Where a command finds its graph: in a directory or behind a running service. */
@NullMarked
package entente.command.access;

import org.jspecify.annotations.NullMarked;
