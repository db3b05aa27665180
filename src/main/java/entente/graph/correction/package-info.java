/** What people correct: the corrections that stand, and what they make of the findings of a document. */
@NullMarked
@NamedInterface("correction")
package entente.graph.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
