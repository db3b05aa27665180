package entente.ontology;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a sentence says something, the firmest first. */
public enum Modality {
    /** Said as a fact. */
    STATED,
    /** Said as what somebody else says. */
    REPORTED,
    /** Said to come. */
    PLANNED,
    /** Said not to be so. */
    DENIED;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** {@return the name in JSON and in Neo4j} */
    @JsonValue
    public String label() {
        return label;
    }

    /** {@return the modality of that name, in any case} */
    public static Optional<Modality> find(String label) {
        return Arrays.stream(values())
                .filter(modality -> modality.label.equalsIgnoreCase(label))
                .findFirst();
    }
}
