package entente.ontology;

import static entente.ontology.EntityType.AGREEMENT;
import static entente.ontology.EntityType.EVENT;
import static entente.ontology.EntityType.ORGANIZATION;
import static entente.ontology.EntityType.PERSON;
import static entente.ontology.EntityType.PLACE;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The types of relation between two entities. A constant's name is the predicate of claims and the relationship type in
 * Neo4j.
 */
public enum RelationType {
    HOLDS_POSITION("holds a position at", Set.of(PERSON), Set.of(ORGANIZATION, PLACE)),
    MEMBER_OF("is a member of", Set.of(PERSON, ORGANIZATION, PLACE), Set.of(ORGANIZATION)),
    PART_OF("is part of", Set.of(ORGANIZATION), Set.of(ORGANIZATION)),
    LOCATED_IN("is located in", Set.of(PLACE, ORGANIZATION), Set.of(PLACE), Trait.LOCATING),
    NATIONAL_OF("is a national of", Set.of(PERSON), Set.of(PLACE)),
    VISITED("visited", Set.of(PERSON, ORGANIZATION), Set.of(PLACE, ORGANIZATION), Trait.MOMENTARY),
    MET("met", Set.of(PERSON, ORGANIZATION), Set.of(PERSON, ORGANIZATION), Trait.SYMMETRIC, Trait.MOMENTARY),
    TWINNED_WITH("is twinned with", Set.of(PLACE), Set.of(PLACE), Trait.SYMMETRIC),
    COOPERATES_WITH("cooperates with", Set.of(ORGANIZATION, PLACE), Set.of(ORGANIZATION, PLACE), Trait.SYMMETRIC),
    OWNS("owns", Set.of(PERSON, ORGANIZATION, PLACE), Set.of(ORGANIZATION)),
    INVESTS_IN("invests in", Set.of(PERSON, ORGANIZATION, PLACE), Set.of(ORGANIZATION, PLACE)),
    OPERATES_IN("operates in", Set.of(ORGANIZATION), Set.of(PLACE), Trait.LOCATING),
    FOUNDED("founded", Set.of(PERSON, ORGANIZATION), Set.of(ORGANIZATION)),
    FAMILY_OF("is a relative of", Set.of(PERSON), Set.of(PERSON), Trait.SYMMETRIC),
    PARTY_TO("is a party to", Set.of(PERSON, ORGANIZATION, PLACE), Set.of(AGREEMENT), Trait.MOMENTARY),
    SIGNED("signed", Set.of(PERSON), Set.of(AGREEMENT), Trait.MOMENTARY),
    SIGNED_AT("was signed in", Set.of(AGREEMENT), Set.of(PLACE), Trait.MOMENTARY),
    PARTICIPATED_IN("took part in", Set.of(PERSON, ORGANIZATION, PLACE), Set.of(EVENT), Trait.MOMENTARY),
    HELD_IN("was held in", Set.of(EVENT), Set.of(PLACE), Trait.MOMENTARY, Trait.LOCATING);

    private enum Trait {
        SYMMETRIC,
        MOMENTARY,
        LOCATING
    }

    private static final Map<String, RelationType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(RelationType::name, type -> type));

    private final String displayName;
    private final Set<EntityType> subjects;
    private final Set<EntityType> objects;
    private final boolean symmetric;
    private final boolean momentary;
    private final boolean locating;

    RelationType(String displayName, Set<EntityType> subjects, Set<EntityType> objects, Trait... traits) {
        this.displayName = displayName;
        this.subjects = Collections.unmodifiableSet(EnumSet.copyOf(subjects));
        this.objects = Collections.unmodifiableSet(EnumSet.copyOf(objects));
        Set<Trait> all = Set.of(traits);
        this.symmetric = all.contains(Trait.SYMMETRIC);
        this.momentary = all.contains(Trait.MOMENTARY);
        this.locating = all.contains(Trait.LOCATING);
    }

    /** {@return what people read between subject and object} */
    public String displayName() {
        return displayName;
    }

    /** {@return the types of entity that it may start from} */
    public Set<EntityType> subjects() {
        return subjects;
    }

    /** {@return the types of entity that it may lead to} */
    public Set<EntityType> objects() {
        return objects;
    }

    /** {@return whether the relation has no direction; it is then stored once, in either order} */
    public boolean symmetric() {
        return symmetric;
    }

    /** {@return whether it happens on a day and ends on that day; any other lasts until a document says that it ended} */
    public boolean momentary() {
        return momentary;
    }

    /** {@return whether it says in which place its subject is} */
    public boolean locating() {
        return locating;
    }

    /** {@return whether a relation of this type may lead from the first to the second type of entity} */
    public boolean allows(EntityType subject, EntityType object) {
        return subjects.contains(subject) && objects.contains(object);
    }

    /** {@return the types that say in which place an entity is} */
    public static List<RelationType> thatLocate() {
        return Arrays.stream(values()).filter(RelationType::locating).toList();
    }

    /** {@return the type of that name, in any case} */
    public static Optional<RelationType> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toUpperCase(Locale.ROOT)));
    }
}
