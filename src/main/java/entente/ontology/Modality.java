package entente.ontology;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How a sentence says something, the firmest first. */
public enum Modality {
    /** Said as a fact. */
    STATED(true),
    /** Said as what somebody else says. */
    REPORTED(true),
    /** Said to come. */
    PLANNED(false),
    /** Said not to be so. */
    DENIED(false);

    private static final Set<Modality> HOLDING = Arrays.stream(values())
            .filter(Modality::holds)
            .collect(Collectors.collectingAndThen(
                    Collectors.toCollection(() -> EnumSet.noneOf(Modality.class)), Collections::unmodifiableSet));

    private final String label = name().toLowerCase(Locale.ROOT);
    private final boolean holds;

    Modality(boolean holds) {
        this.holds = holds;
    }

    /** {@return the name in JSON and in Neo4j, which is also the name for people} */
    @JsonValue
    public String label() {
        return label;
    }

    /** {@return whether the sentence says that it is or was so, and not that it will be or is not} */
    public boolean holds() {
        return holds;
    }

    /** {@return the modalities of what is or was so} */
    public static Set<Modality> thatHold() {
        return HOLDING;
    }

    /** {@return the modality of that name, in any case} */
    public static Optional<Modality> find(String label) {
        return Arrays.stream(values())
                .filter(modality -> modality.label.equalsIgnoreCase(label))
                .findFirst();
    }
}
