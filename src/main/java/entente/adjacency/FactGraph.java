package entente.adjacency;

import entente.neo4j.read.FactDetails;
import entente.ontology.EntityType;
import it.unimi.dsi.fastutil.ints.IntCollection;
import org.jspecify.annotations.Nullable;

/**
 * The facts of the graph as a search looks at them: entities and facts are numbers from 0 up. One view does not change
 * while it is looked at; whoever wants to see later writes asks for another one.
 */
public interface FactGraph {
    /** The number of no entity. */
    int NONE = -1;

    /** The largest {@link #chance}. */
    int MOST_CHANCE = (1 << 20) - 1;

    /** {@return one more than the highest number of an entity; some numbers may stand for entities that are gone} */
    int size();

    /** {@return the number of the entity with that id, or {@link #NONE}} */
    int find(String id);

    /** {@return whether the number stands for an entity that is not gone} */
    boolean has(int entity);

    /** {@return its id} */
    String id(int entity);

    /** {@return its canonical name} */
    String name(int entity);

    /** {@return the beginning of its name as a number: of two names the one of the lesser comes first in the order of texts} */
    long nameBeginning(int entity);

    /** {@return the lower 32 bits of Neo4j's own number of its node} */
    int node(int entity);

    /** {@return its type} */
    EntityType type(int entity);

    /** {@return a number that depends on its id alone, from 0 to {@link #MOST_CHANCE}, to settle what would otherwise be chance} */
    int chance(int entity);

    /** {@return the facts that it is an end of, of any modality} */
    Links links(int entity);

    /** {@return what is known of each fact} */
    FactTable facts();

    /** {@return what answers show of a fact; null when Neo4j is to be asked} */
    default @Nullable FactDetails details(int fact) {
        return null;
    }

    /**
     * Tells that the links of these entities will be asked for. A graph that reads facts on demand reads them at once;
     * one in memory does nothing.
     */
    default void prepare(IntCollection entities) {}

    /** {@return the number of links} */
    default int degree(int entity) {
        return links(entity).size();
    }

    /** {@return the type of an entity that may be gone} */
    default @Nullable EntityType findType(int entity) {
        return has(entity) ? type(entity) : null;
    }
}
