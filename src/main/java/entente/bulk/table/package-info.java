/** Reads and checks CSV tables. */
@NullMarked
@NamedInterface("table")
package entente.bulk.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
