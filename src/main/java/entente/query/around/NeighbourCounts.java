package entente.query.around;

import com.fasterxml.jackson.annotation.JsonValue;
import entente.ontology.EntityType;
import entente.ontology.RelationType;
import entente.query.EntityRef;
import java.util.List;
import java.util.Locale;

/**
 * The number of facts of an entity that pass a filter, and of the neighbours that they lead to.
 *
 * @param relations counts by relation type and direction, the most facts first
 * @param types counts by type of neighbour, the most neighbours first
 */
public record NeighbourCounts(
        EntityRef entity, long neighbours, long facts, List<OfRelation> relations, List<OfType> types) {

    /** The number of facts of one type and direction, and of distinct neighbours. */
    public record OfRelation(RelationType relation, Direction direction, long facts, long neighbours) {}

    /** The number of neighbours of one type, and of the facts that lead to them. */
    public record OfType(EntityType type, long neighbours, long facts) {}

    /** The direction of facts. */
    public enum Direction {
        /** From the entity. */
        OUTGOING,
        /** To the entity. */
        INCOMING,
        /** The relation is symmetric. */
        EITHER;

        /** {@return the name in JSON} */
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
