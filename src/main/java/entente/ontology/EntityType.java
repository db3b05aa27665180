package entente.ontology;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of thing that stand in the graph as nodes. */
public enum EntityType {
    PERSON("Person"),
    ORGANIZATION("Organization"),
    PLACE("Place"),
    EVENT("Event"),
    AGREEMENT("Agreement");

    private final String label;

    EntityType(String label) {
        this.label = label;
    }

    /** {@return the name in JSON and the label in Neo4j} */
    @JsonValue
    public String label() {
        return label;
    }

    /** {@return the type with that label, in any case} */
    public static Optional<EntityType> find(String label) {
        return Arrays.stream(values())
                .filter(type -> type.label.equalsIgnoreCase(label))
                .findFirst();
    }
}
