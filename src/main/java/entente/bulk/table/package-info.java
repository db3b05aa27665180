/** Reads and checks CSV tables and reference lists. */
@NullMarked
@NamedInterface("table")
package entente.bulk.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
