package entente.adjacency;

import entente.neo4j.read.FactDetails;
import entente.ontology.EntityType;
import it.unimi.dsi.fastutil.ints.IntCollection;
import org.jspecify.annotations.Nullable;

/**
 * A view of the facts for searches: entities and facts are numbers from 0 up. A view does not change; ask for another
 * one to see later writes.
 */
public interface FactGraph {
    /** Stands for no entity. */
    int NONE = -1;

    /** The largest {@link #chance}. */
    int MOST_CHANCE = (1 << 20) - 1;

    /** {@return one more than the highest number of an entity; some numbers may be of deleted entities} */
    int size();

    /** {@return the number of the entity with that id, or {@link #NONE}} */
    int find(String id);

    /** {@return whether the number is of an entity that is not deleted} */
    boolean has(int entity);

    /** {@return its id} */
    String id(int entity);

    /** {@return its canonical name} */
    String name(int entity);

    /** {@return the beginning of its name as a number; the name with the smaller number comes first in text order} */
    long nameBeginning(int entity);

    /** {@return the lower 32 bits of the number of its node in Neo4j} */
    int node(int entity);

    /** {@return its type} */
    EntityType type(int entity);

    /** {@return a number from 0 to {@link #MOST_CHANCE} that depends only on its id, to order what is else equal} */
    int chance(int entity);

    /** {@return the facts that start or end at the entity, of any modality} */
    Links links(int entity);

    /** {@return the properties of each fact} */
    FactTable facts();

    /** {@return what answers show of a fact, or null when it must be read from Neo4j} */
    default @Nullable FactDetails details(int fact) {
        return null;
    }

    /**
     * Announces that the links of these entities are needed. A graph that reads facts on demand reads them together; a
     * graph in memory does nothing.
     */
    default void prepare(IntCollection entities) {}

    /** {@return the number of links} */
    default int degree(int entity) {
        return links(entity).size();
    }

    /** {@return the type of the entity, or null when it is deleted} */
    default @Nullable EntityType findType(int entity) {
        return has(entity) ? type(entity) : null;
    }
}
