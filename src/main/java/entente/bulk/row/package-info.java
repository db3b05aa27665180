/** Entities, relations and blocks of rows to import. */
@NullMarked
@NamedInterface("row")
package entente.bulk.row;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
