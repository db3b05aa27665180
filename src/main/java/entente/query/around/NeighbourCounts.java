package entente.query.around;

import com.fasterxml.jackson.annotation.JsonValue;
import entente.ontology.EntityType;
import entente.ontology.RelationType;
import entente.query.EntityRef;
import java.util.List;
import java.util.Locale;

/**
 * How many facts an entity has and how many entities these join it to, under a filter.
 *
 * @param relations by type and direction, the most facts first
 * @param types by type of neighbour, the most neighbours first
 */
public record NeighbourCounts(
        EntityRef entity, long neighbours, long facts, List<OfRelation> relations, List<OfType> types) {

    /** Facts of one type and direction, and the different entities at their other ends. */
    public record OfRelation(RelationType relation, Direction direction, long facts, long neighbours) {}

    /** Neighbours of one type, and the facts that join them. */
    public record OfType(EntityType type, long neighbours, long facts) {}

    /** Which way facts lead. */
    public enum Direction {
        /** From the entity. */
        OUTGOING,
        /** To the entity. */
        INCOMING,
        /** Neither: the relation is the same both ways. */
        EITHER;

        /** {@return the word in JSON} */
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
