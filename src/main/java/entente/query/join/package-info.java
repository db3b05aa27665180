/** Finds what joins several entities: common neighbours, subgraphs, trees. */
@NullMarked
@NamedInterface("join")
package entente.query.join;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
