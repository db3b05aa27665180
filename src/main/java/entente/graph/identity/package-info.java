/** Where names belong: the senses of names, the entities that judgements make of them, and the documents to write again. */
@NullMarked
@NamedInterface("identity")
package entente.graph.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
