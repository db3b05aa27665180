package entente.ontology;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of entity: each entity of the graph is of one of them. */
public enum EntityType {
    PERSON("Person", "person", "people", false),
    ORGANIZATION("Organization", "organization", "organizations", false),
    PLACE("Place", "place", "places", false),
    EVENT("Event", "event", "events", true),
    AGREEMENT("Agreement", "agreement", "agreements", true);

    private final String label;
    private final String displayName;
    private final String plural;
    private final boolean described;

    EntityType(String label, String displayName, String plural, boolean described) {
        this.label = label;
        this.displayName = displayName;
        this.plural = plural;
        this.described = described;
    }

    /** {@return the name in JSON and the label in Neo4j} */
    @JsonValue
    public String label() {
        return label;
    }

    /** {@return the name for people} */
    public String displayName() {
        return displayName;
    }

    /** {@return the name of several for people} */
    public String plural() {
        return plural;
    }

    /**
     * {@return whether documents describe such an entity, with a kind and dates, as they do an event} They only name the
     * others: a person, an organization, a place.
     */
    public boolean described() {
        return described;
    }

    /** {@return the types that documents only name} */
    public static List<EntityType> named() {
        return Arrays.stream(values()).filter(type -> !type.described).toList();
    }

    /** {@return the type with that label, in any case} */
    public static Optional<EntityType> find(String label) {
        return Arrays.stream(values())
                .filter(type -> type.label.equalsIgnoreCase(label))
                .findFirst();
    }
}
