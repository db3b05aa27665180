/** Queries that are kept under a name: those that ship with Entente, and those that people save. */
@NullMarked
@NamedInterface("saved")
package entente.console.saved;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
