/** Reads CSV tables and checks them whole. */
@NullMarked
@NamedInterface("table")
package entente.bulk.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
