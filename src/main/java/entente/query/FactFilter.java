package entente.query;

import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.EnumSet;
import java.util.Set;

/**
 * The facts that a neighbourhood or path may use.
 *
 * @param types types of the intermediate or surrounding entities
 * @param relations relation types of the facts
 * @param time the time in which the facts must hold
 * @param minDocuments minimum number of documents behind each fact, 1 or more
 * @param modalities allowed modalities, at least one
 * @param avoid ids of entities that must not be intermediate or surrounding entities
 * @param minIdentity how sure the machine must be, from 0 to 1, that all names of an intermediate or surrounding entity are
 *     one thing; 0 for any
 * @param doubtful ids of entities that are less sure; {@link QueryRunner#certain} looks them up
 */
public record FactFilter(
        Choice<EntityType> types,
        Choice<RelationType> relations,
        TimeWindow time,
        int minDocuments,
        Set<Modality> modalities,
        Set<String> avoid,
        double minIdentity,
        Set<String> doubtful) {
    /** The maximum number of ids to avoid that a caller may name. */
    public static final int MOST_AVOIDED = 1_000;

    /** Copies the sets and checks the bounds. */
    public FactFilter {
        modalities = Set.copyOf(modalities);
        avoid = Set.copyOf(avoid);
        doubtful = Set.copyOf(doubtful);
        if (minDocuments < 1) {
            throw new IllegalArgumentException("minDocuments must be 1 or more, was " + minDocuments);
        }
        if (modalities.isEmpty()) {
            throw new IllegalArgumentException("modality must name one or more of " + EnumSet.allOf(Modality.class));
        }
        if (!(minIdentity >= 0 && minIdentity <= 1)) {
            throw new IllegalArgumentException("minIdentity must be 0 to 1, was " + minIdentity);
        }
    }

    /** {@return a filter for all facts with these modalities} */
    public static FactFilter of(Set<Modality> modalities) {
        return new FactFilter(Choice.all(), Choice.all(), TimeWindow.always(), 1, modalities, Set.of(), 0, Set.of());
    }

    /** {@return a filter for all facts} */
    public static FactFilter none() {
        return of(EnumSet.allOf(Modality.class));
    }

    /** {@return this filter with another choice of types} */
    public FactFilter withTypes(Choice<EntityType> other) {
        return new FactFilter(other, relations, time, minDocuments, modalities, avoid, minIdentity, doubtful);
    }

    /** {@return this filter with another choice of relations} */
    public FactFilter withRelations(Choice<RelationType> other) {
        return new FactFilter(types, other, time, minDocuments, modalities, avoid, minIdentity, doubtful);
    }

    /** {@return this filter with another time window} */
    public FactFilter withTime(TimeWindow other) {
        return new FactFilter(types, relations, other, minDocuments, modalities, avoid, minIdentity, doubtful);
    }

    /** {@return this filter with another minimum number of documents} */
    public FactFilter withMinDocuments(int other) {
        return new FactFilter(types, relations, time, other, modalities, avoid, minIdentity, doubtful);
    }

    /** {@return this filter with other modalities} */
    public FactFilter withModalities(Set<Modality> other) {
        return new FactFilter(types, relations, time, minDocuments, other, avoid, minIdentity, doubtful);
    }

    /** {@return this filter with another minimum of identity} */
    public FactFilter withMinIdentity(double other) {
        return new FactFilter(types, relations, time, minDocuments, modalities, avoid, other, Set.of());
    }

    /** {@return this filter with the entities that are too doubtful for it} */
    FactFilter withDoubtful(Set<String> other) {
        return new FactFilter(types, relations, time, minDocuments, modalities, avoid, minIdentity, other);
    }

    /** {@return this filter with other entities to avoid} */
    public FactFilter withAvoid(Set<String> other) {
        return new FactFilter(types, relations, time, minDocuments, modalities, other, minIdentity, doubtful);
    }
}
