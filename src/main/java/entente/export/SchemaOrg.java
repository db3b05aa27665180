package entente.export;

import entente.ontology.EntityType;
import entente.ontology.RelationType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which terms of schema.org say the same as those of Entente. Where none truly fits, Entente's own vocabulary is used: a
 * position is no employment, a meeting no acquaintance, and who took part in an event need not have attended it.
 */
final class SchemaOrg {
    /** A property of schema.org, which may lead from the object of the relation to its subject. */
    record Property(String name, boolean inverse) {}

    /** The prefix of Entente's own vocabulary. */
    static final String OWN = "entente:";

    private static final Set<EntityType> AGENTS = Set.of(EntityType.PERSON, EntityType.ORGANIZATION);

    private SchemaOrg() {}

    /** {@return the classes of an entity} An agreement is what its text is, a work; schema.org has no nearer class. */
    static List<String> classes(EntityType type) {
        return switch (type) {
            case PERSON, ORGANIZATION, PLACE, EVENT -> List.of(type.label());
            case AGREEMENT -> List.of("CreativeWork", OWN + "Agreement");
        };
    }

    /** {@return the property that says the same of a subject and an object of those types} */
    static Optional<Property> find(RelationType type, EntityType subject, EntityType object) {
        return Optional.ofNullable(
                switch (type) {
                    case MEMBER_OF -> AGENTS.contains(subject) ? forward("memberOf") : null;
                    case PART_OF -> forward("parentOrganization");
                    case LOCATED_IN -> subject == EntityType.PLACE ? forward("containedInPlace") : forward("location");
                    case NATIONAL_OF -> forward("nationality");
                    case OWNS -> AGENTS.contains(subject) ? forward("owns") : null;
                    case FOUNDED -> object == EntityType.ORGANIZATION ? new Property("founder", true) : null;
                    case FAMILY_OF -> forward("relatedTo");
                    case HELD_IN -> forward("location");
                    default -> null;
                });
    }

    private static Property forward(String name) {
        return new Property(name, false);
    }
}
