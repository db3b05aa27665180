package entente.ontology;

import static entente.ontology.EntityType.AGREEMENT;
import static entente.ontology.EntityType.EVENT;
import static entente.ontology.EntityType.ORGANIZATION;
import static entente.ontology.EntityType.PERSON;
import static entente.ontology.EntityType.PLACE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of tie between two entities. The constants' names are the predicates of claims and the relationship types
 * in Neo4j. The last five tie agreements and events to their members.
 */
public enum RelationType {
    HOLDS_POSITION(Set.of(PERSON), Set.of(ORGANIZATION, PLACE)),
    MEMBER_OF(Set.of(PERSON, ORGANIZATION, PLACE), Set.of(ORGANIZATION)),
    PART_OF(Set.of(ORGANIZATION), Set.of(ORGANIZATION)),
    LOCATED_IN(Set.of(PLACE, ORGANIZATION), Set.of(PLACE)),
    NATIONAL_OF(Set.of(PERSON), Set.of(PLACE)),
    VISITED(Set.of(PERSON, ORGANIZATION), Set.of(PLACE, ORGANIZATION)),
    MET(Set.of(PERSON, ORGANIZATION)),
    TWINNED_WITH(Set.of(PLACE)),
    COOPERATES_WITH(Set.of(ORGANIZATION, PLACE)),
    OWNS(Set.of(PERSON, ORGANIZATION, PLACE), Set.of(ORGANIZATION)),
    INVESTS_IN(Set.of(PERSON, ORGANIZATION, PLACE), Set.of(ORGANIZATION, PLACE)),
    OPERATES_IN(Set.of(ORGANIZATION), Set.of(PLACE)),
    FOUNDED(Set.of(PERSON, ORGANIZATION), Set.of(ORGANIZATION)),
    FAMILY_OF(Set.of(PERSON)),
    PARTY_TO(Set.of(PERSON, ORGANIZATION, PLACE), Set.of(AGREEMENT)),
    SIGNED(Set.of(PERSON), Set.of(AGREEMENT)),
    SIGNED_AT(Set.of(AGREEMENT), Set.of(PLACE)),
    PARTICIPATED_IN(Set.of(PERSON, ORGANIZATION, PLACE), Set.of(EVENT)),
    HELD_IN(Set.of(EVENT), Set.of(PLACE));

    private static final Map<String, RelationType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(RelationType::name, type -> type));

    private final EnumSet<EntityType> subjects;
    private final EnumSet<EntityType> objects;
    private final boolean symmetric;

    RelationType(Set<EntityType> subjects, Set<EntityType> objects) {
        this.subjects = EnumSet.copyOf(subjects);
        this.objects = EnumSet.copyOf(objects);
        this.symmetric = false;
    }

    RelationType(Set<EntityType> ends) {
        this.subjects = EnumSet.copyOf(ends);
        this.objects = subjects;
        this.symmetric = true;
    }

    /** {@return whether the tie has no direction, so that it is stored once, in either order} */
    public boolean symmetric() {
        return symmetric;
    }

    /** {@return whether it happens on a day and is over on that day; what else begins goes on until it is said to end} */
    public boolean momentary() {
        return switch (this) {
            case VISITED, MET, PARTY_TO, SIGNED, SIGNED_AT, PARTICIPATED_IN, HELD_IN -> true;
            default -> false;
        };
    }

    /** {@return whether a tie of this type may lead from the first to the second type of entity} */
    public boolean allows(EntityType subject, EntityType object) {
        return subjects.contains(subject) && objects.contains(object);
    }

    /** {@return the type of that name, in any case} */
    public static Optional<RelationType> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toUpperCase(Locale.ROOT)));
    }
}
