/** What aggregates with Spring Data repositories share: converters, and one transaction with the statements. */
@NullMarked
@NamedInterface("aggregate")
package entente.neo4j.aggregate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
